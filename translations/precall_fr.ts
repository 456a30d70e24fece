<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>The profile to check against.</source>
        <translation>Le profil d’après lequel vérifier.</translation>
    </message>
    <message>
        <source>file|name</source>
        <translation>fichier|nom</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;none&quot; or the address of a proxy.</source>
        <translation>«&#xa0;system&#xa0;», «&#xa0;none&#xa0;» ou l’adresse d’un proxy.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>Certificates to treat as public roots beside the built-in list.</source>
        <translation>Certificats à traiter comme racines publiques, en plus de la liste intégrée.</translation>
    </message>
    <message>
        <source>file.pem</source>
        <translation>fichier.pem</translation>
    </message>
    <message>
        <source>The language: %1.</source>
        <translation>La langue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>The user name for TURN servers.</source>
        <translation>Le nom d’utilisateur pour les serveurs TURN.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>A file whose first line is the password for TURN servers.</source>
        <translation>Un fichier dont la première ligne est le mot de passe pour les serveurs TURN.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tells whether this computer and its network are ready for a video meeting.</source>
        <translation>Indique si cet ordinateur et son réseau sont prêts pour une visioconférence.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argument inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>Il n’y a pas de langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--turn-user and --turn-password-file belong together.</source>
        <translation>--turn-user et --turn-password-file vont ensemble.</translation>
    </message>
</context>
<context>
    <name>BandwidthChecker</name>
    <message>
        <source>Bandwidth</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>This step sends and receives as much as a call would, for a few seconds: for each megabit a second that the call needs about 1 MB each way, at most 4 MB up and 5 MB down. End other uploads and downloads first.</source>
        <translation>Cette étape envoie et reçoit pendant quelques secondes autant qu’un appel&#xa0;: pour chaque mégabit par seconde dont l’appel a besoin, environ 1 Mo par sens, au plus 4 Mo en envoi et 5 Mo en réception. Terminez d’abord les autres envois et téléchargements.</translation>
    </message>
</context>
<context>
    <name>BandwidthRules</name>
    <message>
        <source>The network holds back UDP, which calls use, and lets TCP of the same rate pass.</source>
        <translation>Le réseau freine l’UDP, que les appels utilisent, et laisse passer le TCP au même débit.</translation>
    </message>
    <message>
        <source>Calls may work with a poorer picture. Show this report to whoever runs your network.</source>
        <translation>Les appels peuvent fonctionner avec une image moins bonne. Montrez ce rapport à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>Paced UDP: %1 kb/s; over TCP: %2 kb/s; needed: %3 kb/s (%4). Look for a rate limit, a quality-of-service class or flood protection on UDP.</source>
        <translation>UDP cadencé&#xa0;: %1 kb/s&#xa0;; par TCP&#xa0;: %2 kb/s&#xa0;; nécessaire&#xa0;: %3 kb/s (%4). Cherchez une limite de débit, une classe de qualité de service ou une protection contre les inondations sur l’UDP.</translation>
    </message>
    <message>
        <source>Your download is too slow for video: %1 of %2 kb/s.</source>
        <translation>Votre débit descendant est trop faible pour la vidéo&#xa0;: %1 kb/s sur %2.</translation>
    </message>
    <message>
        <source>Your upload is too slow for video: %1 of %2 kb/s.</source>
        <translation>Votre débit montant est trop faible pour la vidéo&#xa0;: %1 kb/s sur %2.</translation>
    </message>
    <message>
        <source>The rate of a call fills a queue on the way, in which everything waits (&quot;bufferbloat&quot;).</source>
        <translation>Le débit d’un appel remplit une file d’attente en chemin, dans laquelle tout attend («&#xa0;bufferbloat&#xa0;»).</translation>
    </message>
    <message>
        <source>End other uploads and downloads. If it stays, show this report to whoever runs your network, or look in your router for &quot;SQM&quot; or &quot;smart queue&quot; and turn it on.</source>
        <translation>Terminez les autres envois et téléchargements. Si cela persiste, montrez ce rapport à la personne qui gère votre réseau, ou cherchez «&#xa0;SQM&#xa0;» ou «&#xa0;smart queue&#xa0;» dans votre routeur et activez-le.</translation>
    </message>
    <message>
        <source>%1 ms are added to a round trip of %2 ms at %3 kb/s (%4). Use active queue management (fq_codel, CAKE; RFC 8290) at the narrow place.</source>
        <translation>%1 ms s’ajoutent à un aller-retour de %2 ms à %3 kb/s (%4). Utilisez une gestion active des files (fq_codel, CAKE&#xa0;; RFC 8290) au goulot d’étranglement.</translation>
    </message>
    <message>
        <source>Too much of what a call sends gets lost on the way: %1 %.</source>
        <translation>Une trop grande part de ce qu’un appel envoie se perd en route&#xa0;: %1 %.</translation>
    </message>
    <message>
        <source>Sit closer to the router or use a cable, then repeat the check.</source>
        <translation>Rapprochez-vous du routeur ou utilisez un câble, puis répétez la vérification.</translation>
    </message>
    <message>
        <source>Data is under way too long for a conversation: %1 ms there and back.</source>
        <translation>Les données sont trop longtemps en route pour une conversation&#xa0;: %1 ms aller-retour.</translation>
    </message>
    <message>
        <source>Leave a VPN or a mobile connection if you can, then repeat the check.</source>
        <translation>Quittez si possible un VPN ou une connexion mobile, puis répétez la vérification.</translation>
    </message>
    <message>
        <source>Round trip %1 ms at rest (%2). Look at the path: a VPN, a satellite link, a detour over another continent.</source>
        <translation>Aller-retour de %1 ms au repos (%2). Examinez le chemin&#xa0;: un VPN, une liaison satellite, un détour par un autre continent.</translation>
    </message>
    <message>
        <source>Data arrives too irregularly for a call: jitter %1 ms.</source>
        <translation>Les données arrivent trop irrégulièrement pour un appel&#xa0;: gigue de %1 ms.</translation>
    </message>
    <message>
        <source>Interarrival jitter (RFC 3550) %1 ms, p95 − p5 of the delay %2 ms (%3). Look at the radio link and at power saving.</source>
        <translation>Gigue d’arrivée (RFC 3550) %1 ms, p95 − p5 du délai %2 ms (%3). Vérifiez la liaison radio et les économies d’énergie.</translation>
    </message>
    <message>
        <source>End other uploads and downloads, sit closer to the router or use a cable, then repeat the check. With video off a call needs far less.</source>
        <translation>Terminez les autres envois et téléchargements, rapprochez-vous du routeur ou utilisez un câble, puis répétez la vérification. Sans vidéo, un appel a besoin de bien moins.</translation>
    </message>
    <message>
        <source>Measured %1 kb/s (95 % interval %2 to %3) of %4 kb/s that the streams need (%5).</source>
        <translation>Mesuré&#xa0;: %1 kb/s (intervalle à 95 %&#xa0;: %2 à %3) sur %4 kb/s nécessaires aux flux (%5).</translation>
    </message>
    <message>
        <source>%1 % of paced UDP is lost at the call&apos;s rate or less (95 % interval %2 to %3 %; %4). Look at the radio link, at duplex and error counters, and for policers.</source>
        <translation>%1 % de l’UDP cadencé se perd au débit de l’appel ou en dessous (intervalle à 95 %&#xa0;: %2 à %3 %&#xa0;; %4). Vérifiez la liaison radio, le duplex et les compteurs d’erreurs, et cherchez des limiteurs de débit.</translation>
    </message>
</context>
<context>
    <name>BandwidthRunWords</name>
    <message>
        <source>Measuring the connection through %1 (at most %2 each way)</source>
        <translation>Mesure de la connexion par %1 (au plus %2 par sens)</translation>
    </message>
    <message>
        <source>This connection is marked as metered: data may cost money. Measure fully all the same (at most %1 each way)?</source>
        <translation>Cette connexion est marquée comme limitée&#xa0;: les données peuvent être facturées. Mesurer tout de même complètement (au plus %1 par sens)&#xa0;?</translation>
    </message>
    <message>
        <source>Measure fully</source>
        <translation>Mesurer complètement</translation>
    </message>
    <message>
        <source>Only briefly</source>
        <translation>Seulement brièvement</translation>
    </message>
</context>
<context>
    <name>BandwidthWords</name>
    <message>
        <source>Your upload is good for %1: %2 of %3 kb/s.</source>
        <translation>Votre débit montant suffit pour %1&#xa0;: %2 kb/s sur %3.</translation>
    </message>
    <message>
        <source>Your download is good for %1: %2 of %3 kb/s.</source>
        <translation>Votre débit descendant suffit pour %1&#xa0;: %2 kb/s sur %3.</translation>
    </message>
    <message>
        <source>Your upload is good for %1, with a note: %2 of %3 kb/s.</source>
        <translation>Votre débit montant suffit pour %1, avec une remarque&#xa0;: %2 kb/s sur %3.</translation>
    </message>
    <message>
        <source>Your download is good for %1, with a note: %2 of %3 kb/s.</source>
        <translation>Votre débit descendant suffit pour %1, avec une remarque&#xa0;: %2 kb/s sur %3.</translation>
    </message>
    <message>
        <source>Your upload is too slow for %1: %2 of %3 kb/s.</source>
        <translation>Votre débit montant est trop faible pour %1&#xa0;: %2 kb/s sur %3.</translation>
    </message>
    <message>
        <source>Your download is too slow for %1: %2 of %3 kb/s.</source>
        <translation>Votre débit descendant est trop faible pour %1&#xa0;: %2 kb/s sur %3.</translation>
    </message>
    <message>
        <source>The connection is steady: %1.</source>
        <translation>La connexion est stable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The connection is steady, as long as nothing else fills it: %1.</source>
        <translation>La connexion est stable tant que rien d’autre ne la remplit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Do not upload or download anything large during the meeting.</source>
        <translation>N’envoyez et ne téléchargez rien de volumineux pendant la réunion.</translation>
    </message>
    <message>
        <source>The connection is not steady enough for a call: %1. %2</source>
        <translation>La connexion n’est pas assez stable pour un appel&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Sit closer to the router or use a cable, end other uploads and downloads, then repeat the check.</source>
        <translation>Rapprochez-vous du routeur ou utilisez un câble, terminez les autres envois et téléchargements, puis répétez la vérification.</translation>
    </message>
    <message>
        <source>How steady the connection is could not be told: it was overloaded while it was measured.</source>
        <translation>La stabilité de la connexion n’a pas pu être établie&#xa0;: elle était surchargée pendant la mesure.</translation>
    </message>
    <message>
        <source>The connection may not be steady enough: %1.</source>
        <translation>La connexion n’est peut-être pas assez stable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Repeat the check when nothing else uses the connection.</source>
        <translation>Répétez la vérification lorsque rien d’autre n’utilise la connexion.</translation>
    </message>
    <message>
        <source>How steady the connection is was not measured under the load of a call.</source>
        <translation>La stabilité de la connexion n’a pas été mesurée sous la charge d’un appel.</translation>
    </message>
    <message>
        <source>How steady the connection is could not be measured.</source>
        <translation>La stabilité de la connexion n’a pas pu être mesurée.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>one video stream</source>
        <translation>un flux vidéo</translation>
    </message>
    <message>
        <source>%1 video streams</source>
        <translation>%1 flux vidéo</translation>
    </message>
    <message>
        <source>Only connections over TCP carry this rate; calls use UDP where they can.</source>
        <translation>Seules les connexions TCP offrent ce débit&#xa0;; les appels utilisent l’UDP quand ils le peuvent.</translation>
    </message>
    <message>
        <source>It was measured only briefly, since the connection is marked as metered.</source>
        <translation>La mesure a été brève, car la connexion est marquée comme limitée.</translation>
    </message>
    <message>
        <source>End other uploads and downloads, sit closer to the router or use a cable, then repeat the check. If that does not help, ask your provider or the helpdesk for a faster connection, or turn video off during the meeting.</source>
        <translation>Terminez les autres envois et téléchargements, rapprochez-vous du routeur ou utilisez un câble, puis répétez la vérification. Si cela ne suffit pas, demandez une connexion plus rapide à votre fournisseur ou à l’assistance, ou coupez la vidéo pendant la réunion.</translation>
    </message>
    <message>
        <source>Your upload is just at the limit for %1: %2 of %3 kb/s.</source>
        <translation>Votre débit montant est juste à la limite pour %1&#xa0;: %2 kb/s sur %3.</translation>
    </message>
    <message>
        <source>Your download is just at the limit for %1: %2 of %3 kb/s.</source>
        <translation>Votre débit descendant est juste à la limite pour %1&#xa0;: %2 kb/s sur %3.</translation>
    </message>
    <message>
        <source>It may do. Repeat the check when nothing else uses the connection.</source>
        <translation>Cela peut suffire. Répétez la vérification lorsque rien d’autre n’utilise la connexion.</translation>
    </message>
    <message>
        <source>Your upload carries %1 kb/s; more could not be told.</source>
        <translation>Votre connexion montante offre %1 kb/s&#xa0;; rien de plus n’a pu être établi.</translation>
    </message>
    <message>
        <source>Your download carries %1 kb/s; more could not be told.</source>
        <translation>Votre connexion descendante offre %1 kb/s&#xa0;; rien de plus n’a pu être établi.</translation>
    </message>
    <message>
        <source>Upload and download were measured together, and one of them is too slow. To measure each by itself, the operator has to name an address for downloads and uploads.</source>
        <translation>L’envoi et la réception ont été mesurés ensemble, et l’un des deux est trop lent. Pour mesurer chacun séparément, l’opérateur doit indiquer une adresse de téléchargement et d’envoi.</translation>
    </message>
    <message>
        <source>Your upload could not be measured.</source>
        <translation>Votre débit montant n’a pas pu être mesuré.</translation>
    </message>
    <message>
        <source>Your download could not be measured.</source>
        <translation>Votre débit descendant n’a pas pu être mesuré.</translation>
    </message>
    <message>
        <source>Nobody has named a server for it.</source>
        <translation>Personne n’a indiqué de serveur pour cela.</translation>
    </message>
    <message>
        <source>The operator of the meeting service has to provide a relay (TURN) server with credentials, or an address for downloads and uploads.</source>
        <translation>L’opérateur du service de réunion doit fournir un serveur relais (TURN) avec des identifiants, ou une adresse de téléchargement et d’envoi.</translation>
    </message>
    <message>
        <source>The relay server asks for a user name and a password.</source>
        <translation>Le serveur relais demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Enter those that the operator of the meeting service gave you.</source>
        <translation>Saisissez ceux que l’opérateur du service de réunion vous a donnés.</translation>
    </message>
    <message>
        <source>The address that hands out credentials for the relay server did not do so.</source>
        <translation>L’adresse qui délivre les identifiants du serveur relais n’en a pas délivré.</translation>
    </message>
    <message>
        <source>Tell the operator of the meeting service.</source>
        <translation>Signalez-le à l’opérateur du service de réunion.</translation>
    </message>
    <message>
        <source>Only a public speed test is left, and you have not agreed to it.</source>
        <translation>Il ne reste qu’un test de débit public, que vous n’avez pas accepté.</translation>
    </message>
    <message>
        <source>Agree to the public speed test on the first page, or ask the operator of the meeting service for credentials for its relay server.</source>
        <translation>Acceptez le test de débit public sur la première page, ou demandez à l’opérateur du service de réunion des identifiants pour son serveur relais.</translation>
    </message>
    <message>
        <source>The servers for it could not be reached.</source>
        <translation>Les serveurs prévus pour cela n’ont pas pu être joints.</translation>
    </message>
    <message>
        <source>No server for it could be used.</source>
        <translation>Aucun serveur n’a pu être utilisé pour cela.</translation>
    </message>
    <message>
        <source>The causes found by the check of the network apply here, too.</source>
        <translation>Les causes trouvées lors de la vérification du réseau valent ici aussi.</translation>
    </message>
    <message>
        <source>round trip %1 ms</source>
        <translation>aller-retour %1 ms</translation>
    </message>
    <message>
        <source>%1 ms more under load</source>
        <translation>%1 ms de plus en charge</translation>
    </message>
    <message>
        <source>jitter %1 ms</source>
        <translation>gigue %1 ms</translation>
    </message>
    <message>
        <source>%1 % lost</source>
        <translation>%1 % perdus</translation>
    </message>
    <message>
        <source>speech %1 to %2 of 4.5</source>
        <translation>voix %1 à %2 sur 4,5</translation>
    </message>
    <message>
        <source>Data waits too long in a queue.</source>
        <translation>Les données attendent trop longtemps dans une file.</translation>
    </message>
    <message>
        <source>Too much gets lost.</source>
        <translation>Trop de données se perdent.</translation>
    </message>
    <message>
        <source>Data is under way too long.</source>
        <translation>Les données sont trop longtemps en route.</translation>
    </message>
    <message>
        <source>Data arrives too irregularly.</source>
        <translation>Les données arrivent trop irrégulièrement.</translation>
    </message>
    <message>
        <source>The computer is not connected to a network.</source>
        <translation>L’ordinateur n’est connecté à aucun réseau.</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mauvaise</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>acceptable</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>excellente</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Expected picture: %1.</source>
        <translation>Image attendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nearly all that was sent got lost.</source>
        <translation>Presque tout ce qui a été envoyé s’est perdu.</translation>
    </message>
    <message>
        <source>Web servers do not tell it through a proxy, which takes by itself what is sent.</source>
        <translation>À travers un proxy, les serveurs web ne le disent pas&#xa0;: il reçoit lui-même ce qui est envoyé.</translation>
    </message>
    <message>
        <source>The operator of the meeting service has to provide a relay (TURN) server over TLS with credentials, or an ndt7 server.</source>
        <translation>L’opérateur du service de réunion doit fournir un serveur relais (TURN) par TLS avec des identifiants, ou un serveur ndt7.</translation>
    </message>
    <message>
        <source>The relay server gives this user too few relays at a time for it (error 486).</source>
        <translation>Le serveur relais accorde à cet utilisateur trop peu de relais simultanés pour cela (erreur 486).</translation>
    </message>
    <message>
        <source>Tell the operator of the meeting service: a measurement needs two relays.</source>
        <translation>Signalez-le à l’opérateur du service de réunion&#xa0;: une mesure a besoin de deux relais.</translation>
    </message>
    <message>
        <source>%1 % too late</source>
        <translation>%1 % trop tard</translation>
    </message>
    <message>
        <source>The measurement has used %1 up and %2 down.</source>
        <translation>La mesure a consommé %1 en envoi et %2 en réception.</translation>
    </message>
    <message>
        <source>It was measured only briefly: little was left of the data that this step may move.</source>
        <translation>La mesure a été brève&#xa0;: il restait peu des données que cette étape peut consommer.</translation>
    </message>
    <message>
        <source>A server agreed to it, but then nothing came through.</source>
        <translation>Un serveur l’a acceptée, mais ensuite rien n’est passé.</translation>
    </message>
    <message>
        <source>Repeat the check. If it stays so, tell the operator of the meeting service.</source>
        <translation>Répétez la vérification. Si cela persiste, signalez-le à l’opérateur du service de réunion.</translation>
    </message>
    <message>
        <source>What this step may move was used up before.</source>
        <translation>Les données que cette étape peut consommer étaient déjà épuisées.</translation>
    </message>
    <message>
        <source>Repeat the check.</source>
        <translation>Répétez la vérification.</translation>
    </message>
</context>
<context>
    <name>BlockPageRules</name>
    <message>
        <source>A filter in the network shows its block page in place of: %1.</source>
        <translation>Un filtre du réseau affiche sa page de blocage à la place de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network (helpdesk or administrator): they find below which pages to allow.</source>
        <translation>Montrez ce rapport à la personne qui gère votre réseau (assistance ou administrateur)&#xa0;: elle y trouve ci-dessous les pages à autoriser.</translation>
    </message>
    <message>
        <source>The connection is made, and another page comes than the one asked for. Allow these addresses in the web filter (a rule for a path needs inspection of TLS; without it, allow the host):
%1</source>
        <translation>La connexion s’établit, mais une autre page arrive que celle demandée. Autorisez ces adresses dans le filtre web (une règle portant sur un chemin exige l’inspection TLS&#xa0;; sans elle, autorisez l’hôte)&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>BrowserProofRules</name>
    <message>
        <source>Use another browser for the meeting if one is listed without a fault, and send this report to your administrator.</source>
        <translation>Utilisez pour la réunion un autre navigateur si l’un d’eux est indiqué ici sans défaut, et envoyez ce rapport à votre administrateur.</translation>
    </message>
    <message>
        <source>The network lets this program through to the meeting&apos;s servers, but not this browser: %1.</source>
        <translation>Le réseau laisse passer ce programme vers les serveurs de la réunion, mais pas ce navigateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look for firewall rules by program, endpoint security, extensions, and settings of the browser that limit WebRTC or name a proxy.</source>
        <translation>Cherchez des règles de pare-feu par programme, une protection des terminaux, des extensions et des réglages du navigateur qui limitent WebRTC ou désignent un proxy.</translation>
    </message>
    <message>
        <source>STUN over UDP was answered to this program by %1, and not to the browser.</source>
        <translation>STUN sur UDP a obtenu une réponse de %1 pour ce programme, mais pas pour le navigateur.</translation>
    </message>
    <message>
        <source>A WebSocket was opened to this program by %1, and not to the browser.</source>
        <translation>Un WebSocket a été ouvert par %1 pour ce programme, mais pas pour le navigateur.</translation>
    </message>
</context>
<context>
    <name>BrowserRules</name>
    <message>
        <source>There is no browser on this computer that could be found.</source>
        <translation>Aucun navigateur n’a pu être trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install Google Chrome, Mozilla Firefox or Microsoft Edge, or have it installed.</source>
        <translation>Installez ou faites installer Google Chrome, Mozilla Firefox ou Microsoft Edge.</translation>
    </message>
    <message>
        <source>Provide a current version of Google Chrome, Mozilla Firefox or Microsoft Edge to this user.</source>
        <translation>Mettez à la disposition de cet utilisateur une version actuelle de Google Chrome, Mozilla Firefox ou Microsoft Edge.</translation>
    </message>
    <message>
        <source>%1: at least version %2</source>
        <translation>%1&#xa0;: au moins la version %2</translation>
    </message>
    <message>
        <source>A browser on this computer is too old: %1.</source>
        <translation>Un navigateur de cet ordinateur est trop ancien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Update %1 in its menu under Help, About, or use another browser for the meeting.</source>
        <translation>Mettez %1 à jour dans son menu, sous Aide, À propos, ou utilisez un autre navigateur pour la réunion.</translation>
    </message>
    <message>
        <source>Update the following browsers, or switch their updates on. %1</source>
        <translation>Mettez à jour les navigateurs suivants, ou activez leurs mises à jour. %1</translation>
    </message>
    <message>
        <source>Links open in a browser that is not supported: %1.</source>
        <translation>Les liens s’ouvrent dans un navigateur qui n’est pas pris en charge&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copy the link of the meeting into a supported browser, or make that one your default browser.</source>
        <translation>Copiez le lien de la réunion dans un navigateur pris en charge, ou faites de celui-ci votre navigateur par défaut.</translation>
    </message>
    <message>
        <source>Set a supported browser as default for web links (https), or update this one: %1</source>
        <translation>Définissez un navigateur pris en charge par défaut pour les liens web (https), ou mettez celui-ci à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>A setting keeps a browser from taking part in meetings: %1.</source>
        <translation>Un réglage empêche un navigateur de participer aux réunions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You likely cannot change the settings of %1 yourself. Use another browser for the meeting if one is listed without a fault, or send this report to your administrator.</source>
        <translation>Vous ne pouvez sans doute pas changer vous-même les réglages de %1. Utilisez pour la réunion un autre navigateur, s’il y en a un sans défaut dans la liste, ou envoyez ce rapport à votre administrateur.</translation>
    </message>
    <message>
        <source>Change these settings, or make an exception for the platform&apos;s addresses. %1</source>
        <translation>Modifiez ces réglages, ou faites une exception pour les adresses de la plateforme. %1</translation>
    </message>
    <message>
        <source>JavaScript is switched off: %1.</source>
        <translation>JavaScript est désactivé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Switch JavaScript on in the settings of %1, or use another browser. If the setting is locked, ask your administrator.</source>
        <translation>Activez JavaScript dans les réglages de %1, ou utilisez un autre navigateur. Si le réglage est verrouillé, adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>Allow JavaScript for the platform&apos;s addresses. %1</source>
        <translation>Autorisez JavaScript pour les adresses de la plateforme. %1</translation>
    </message>
    <message>
        <source>The video plug-in OpenH264 of Firefox is missing, switched off or old: %1.</source>
        <translation>Le module vidéo OpenH264 de Firefox manque, est désactivé ou ancien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Meetings with people who use Safari may have no picture. Open about:addons in Firefox, Plugins, switch OpenH264 on and let it update; or use another browser.</source>
        <translation>Les réunions avec des personnes qui utilisent Safari peuvent être sans image. Ouvrez about:addons dans Firefox, puis Plugins, activez OpenH264 et laissez-le se mettre à jour&#xa0;; ou utilisez un autre navigateur.</translation>
    </message>
    <message>
        <source>Let Firefox update its plug-ins (media.gmp-gmpopenh264.enabled and .autoupdate), or deploy the archive with the plug-in, to be had from %1. %2</source>
        <translation>Laissez Firefox mettre à jour ses modules (media.gmp-gmpopenh264.enabled et .autoupdate), ou déployez l’archive du module, à demander à %1. %2</translation>
    </message>
    <message>
        <source>the platform&apos;s support</source>
        <translation>l’assistance de la plateforme</translation>
    </message>
    <message>
        <source>Internet Explorer lacks the plug-in that it needs for meetings.</source>
        <translation>Il manque à Internet Explorer le module dont il a besoin pour les réunions.</translation>
    </message>
    <message>
        <source>Internet Explorer is retired. Use Microsoft Edge, Google Chrome or Mozilla Firefox, which need no plug-in.</source>
        <translation>Internet Explorer n’est plus maintenu. Utilisez Microsoft Edge, Google Chrome ou Mozilla Firefox, qui n’ont pas besoin de module.</translation>
    </message>
    <message>
        <source>Provide a current browser, or install the plug-in on this computer: %1</source>
        <translation>Fournissez un navigateur actuel, ou installez le module sur cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>trop ancien</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Open the page of the meeting in %1, press the sign at the left of its address, and allow camera and microphone there.</source>
        <translation>Ouvrez la page de la réunion dans %1, cliquez sur le symbole à gauche de son adresse et autorisez-y la caméra et le microphone.</translation>
    </message>
    <message>
        <source>Open the settings of your desktop, look for %1 under Apps or Privacy, and allow it the camera there.</source>
        <translation>Ouvrez les paramètres de votre bureau, cherchez %1 sous Applications ou Confidentialité, et autorisez-y la caméra.</translation>
    </message>
</context>
<context>
    <name>BrowserWords</name>
    <message>
        <source>Ask your administrator to change it: %1. Or use another browser that is listed here without a fault.</source>
        <translation>Demandez à votre administrateur de modifier ce réglage&#xa0;: %1. Ou utilisez un autre navigateur affiché ici sans défaut.</translation>
    </message>
    <message>
        <source>No browser was found on this computer.</source>
        <translation>Aucun navigateur n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install a current version of Google Chrome, Mozilla Firefox or Microsoft Edge, or ask your administrator to do so.</source>
        <translation>Installez une version actuelle de Google Chrome, Mozilla Firefox ou Microsoft Edge, ou demandez à votre administrateur de le faire.</translation>
    </message>
    <message>
        <source>Installed here: %1.</source>
        <translation>Installés ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is on the list, but its maker has retired it.</source>
        <translation>%1 figure sur la liste, mais son éditeur l’a abandonné.</translation>
    </message>
    <message>
        <source>Better use Microsoft Edge, Google Chrome or Mozilla Firefox for the meeting.</source>
        <translation>Pour la réunion, utilisez plutôt Microsoft Edge, Google Chrome ou Mozilla Firefox.</translation>
    </message>
    <message>
        <source>%1 is supported.</source>
        <translation>%1 est pris en charge.</translation>
    </message>
    <message>
        <source>%1 is not on the list of supported browsers. It is built like Google Chrome and likely works.</source>
        <translation>%1 ne figure pas sur la liste des navigateurs pris en charge. Il est construit comme Google Chrome et fonctionne sans doute.</translation>
    </message>
    <message>
        <source>If the meeting does not work in %1, use a listed browser.</source>
        <translation>Si la réunion ne fonctionne pas dans %1, utilisez un navigateur de la liste.</translation>
    </message>
    <message>
        <source>%1 is too old: version %2 or later is needed.</source>
        <translation>%1 est trop ancien&#xa0;: il faut la version %2 ou plus récente.</translation>
    </message>
    <message>
        <source>Update it, or ask your administrator to do so.</source>
        <translation>Mettez-le à jour, ou demandez à votre administrateur de le faire.</translation>
    </message>
    <message>
        <source>%1 is not a supported browser.</source>
        <translation>%1 n’est pas un navigateur pris en charge.</translation>
    </message>
    <message>
        <source>Use a current version of Google Chrome, Mozilla Firefox or Microsoft Edge for the meeting.</source>
        <translation>Utilisez pour la réunion une version actuelle de Google Chrome, Mozilla Firefox ou Microsoft Edge.</translation>
    </message>
    <message>
        <source>The version of %1 could not be told.</source>
        <translation>La version de %1 n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>Look at it in the browser&apos;s menu, under Help or About: version %1 or later is needed.</source>
        <translation>Regardez-la dans le menu du navigateur, sous Aide ou À propos&#xa0;: il faut la version %1 ou plus récente.</translation>
    </message>
    <message>
        <source>Which browser opens when you click a link could not be told.</source>
        <translation>Il n’a pas été possible de savoir quel navigateur s’ouvre quand vous cliquez sur un lien.</translation>
    </message>
    <message>
        <source>Copy the link of the meeting into a supported browser.</source>
        <translation>Copiez le lien de la réunion dans un navigateur pris en charge.</translation>
    </message>
    <message>
        <source>Links open in %1, which is supported.</source>
        <translation>Les liens s’ouvrent dans %1, qui est pris en charge.</translation>
    </message>
    <message>
        <source>Copy the link of the meeting into another browser that is listed here without a fault, or choose that one as default browser in the settings of your computer.</source>
        <translation>Copiez le lien de la réunion dans un autre navigateur affiché ici sans défaut, ou choisissez celui-ci comme navigateur par défaut dans les paramètres de votre ordinateur.</translation>
    </message>
    <message>
        <source>Links open in %1, whose settings stand in the way of a meeting.</source>
        <translation>Les liens s’ouvrent dans %1, dont les réglages empêchent une réunion.</translation>
    </message>
    <message>
        <source>Links open in %1, which is not on the list of supported browsers but likely works.</source>
        <translation>Les liens s’ouvrent dans %1, qui ne figure pas sur la liste des navigateurs pris en charge, mais fonctionne sans doute.</translation>
    </message>
    <message>
        <source>Links open in %1. Whether it is fit for a meeting could not be told.</source>
        <translation>Les liens s’ouvrent dans %1. Il n’a pas été possible de savoir s’il convient à une réunion.</translation>
    </message>
    <message>
        <source>Links open in %1, which is not supported.</source>
        <translation>Les liens s’ouvrent dans %1, qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>No setting that can be read switches JavaScript off in %1.</source>
        <translation>Aucun réglage lisible ne désactive JavaScript dans %1.</translation>
    </message>
    <message>
        <source>JavaScript may be switched off in %1: a recommended setting, or one of several profiles, says so.</source>
        <translation>JavaScript est peut-être désactivé dans %1&#xa0;: un réglage recommandé, ou l’un de plusieurs profils, l’indique.</translation>
    </message>
    <message>
        <source>JavaScript is switched off in %1. The meeting cannot run there.</source>
        <translation>JavaScript est désactivé dans %1. La réunion ne peut pas y fonctionner.</translation>
    </message>
    <message>
        <source>A setting of %1 may forbid web pages to use the camera.</source>
        <translation>Un réglage de %1 interdit peut-être aux pages web d’utiliser la caméra.</translation>
    </message>
    <message>
        <source>A setting of %1 forbids web pages to use the camera.</source>
        <translation>Un réglage de %1 interdit aux pages web d’utiliser la caméra.</translation>
    </message>
    <message>
        <source>A setting of %1 may forbid web pages to use the microphone.</source>
        <translation>Un réglage de %1 interdit peut-être aux pages web d’utiliser le microphone.</translation>
    </message>
    <message>
        <source>A setting of %1 forbids web pages to use the microphone.</source>
        <translation>Un réglage de %1 interdit aux pages web d’utiliser le microphone.</translation>
    </message>
    <message>
        <source>A setting of %1 may switch off calls in web pages (WebRTC).</source>
        <translation>Un réglage de %1 désactive peut-être les appels dans les pages web (WebRTC).</translation>
    </message>
    <message>
        <source>A setting of %1 switches off calls in web pages (WebRTC).</source>
        <translation>Un réglage de %1 désactive les appels dans les pages web (WebRTC).</translation>
    </message>
    <message>
        <source>No setting that can be read keeps %1 from camera, microphone and calls.</source>
        <translation>Aucun réglage lisible ne prive %1 de la caméra, du microphone et des appels.</translation>
    </message>
    <message>
        <source>A setting of %1 may forbid to open the pages of the meeting.</source>
        <translation>Un réglage de %1 interdit peut-être d’ouvrir les pages de la réunion.</translation>
    </message>
    <message>
        <source>A setting of %1 forbids to open the pages of the meeting.</source>
        <translation>Un réglage de %1 interdit d’ouvrir les pages de la réunion.</translation>
    </message>
    <message>
        <source>An administrator&apos;s setting chooses the network ports that %1 uses for calls: %2.</source>
        <translation>Un réglage de l’administrateur choisit les ports réseau que %1 utilise pour les appels&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A setting lets %1 make calls only by a proxy or relay. Picture and sound may be worse.</source>
        <translation>Un réglage ne permet à %1 de faire des appels que par un proxy ou un relais. L’image et le son peuvent être moins bons.</translation>
    </message>
    <message>
        <source>Tell your administrator if the meeting stutters: %1</source>
        <translation>Si la réunion est saccadée, prévenez votre administrateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 takes settings from a server. What they are could not be told.</source>
        <translation>%1 reçoit des réglages d’un serveur. Il n’a pas été possible de savoir lesquels.</translation>
    </message>
    <message>
        <source>Where %1 keeps its administrator&apos;s settings is not known, so they could not be read.</source>
        <translation>L’endroit où %1 garde les réglages de l’administrateur n’est pas connu&#xa0;; ils n’ont donc pas pu être lus.</translation>
    </message>
    <message>
        <source>If camera or microphone do not work in it, use another browser.</source>
        <translation>Si la caméra ou le microphone n’y fonctionnent pas, utilisez un autre navigateur.</translation>
    </message>
    <message>
        <source>A file with settings of %1 could not be read: %2</source>
        <translation>Un fichier de réglages de %1 n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>A file with settings of %1 is broken, so the browser passes over it: %2</source>
        <translation>Un fichier de réglages de %1 est abîmé, le navigateur l’ignore donc&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ask your administrator to mend it.</source>
        <translation>Demandez à votre administrateur de le réparer.</translation>
    </message>
    <message>
        <source>A setting of %1 forbids to share your screen. You can still see what others share.</source>
        <translation>Un réglage de %1 interdit de partager votre écran. Vous pouvez quand même voir ce que les autres partagent.</translation>
    </message>
    <message>
        <source>%1 is so old that it needs an extension to share your screen.</source>
        <translation>%1 est si ancien qu’il lui faut une extension pour partager votre écran.</translation>
    </message>
    <message>
        <source>%1 Installing extensions is forbidden.</source>
        <translation>%1 L’installation d’extensions est interdite.</translation>
    </message>
    <message>
        <source>Update the browser: current versions need no extension. Or ask your administrator to change: %1</source>
        <translation>Mettez le navigateur à jour&#xa0;: les versions actuelles n’ont pas besoin d’extension. Ou demandez à votre administrateur de modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Whether it is installed could not be told.</source>
        <translation>%1 Il n’a pas été possible de savoir si elle est installée.</translation>
    </message>
    <message>
        <source>Update the browser: current versions need no extension.</source>
        <translation>Mettez le navigateur à jour&#xa0;: les versions actuelles n’ont pas besoin d’extension.</translation>
    </message>
    <message>
        <source>It is needed for meetings with people who use Safari. Open the add-ons page of Firefox (about:addons), Plugins, switch OpenH264 on and let it update.</source>
        <translation>Il est nécessaire pour les réunions avec des personnes qui utilisent Safari. Ouvrez la page des modules de Firefox (about:addons), puis Plugins, activez OpenH264 et laissez-le se mettre à jour.</translation>
    </message>
    <message>
        <source>Where updates are switched off, %1 has an archive with the plug-in.</source>
        <translation>Là où les mises à jour sont désactivées, %1 a une archive du module.</translation>
    </message>
    <message>
        <source>The video plug-in OpenH264 of %1 is up to date.</source>
        <translation>Le module vidéo OpenH264 de %1 est à jour.</translation>
    </message>
    <message>
        <source>%1 has not been started yet. It fetches its video plug-in OpenH264 by itself then.</source>
        <translation>%1 n’a pas encore été lancé. Il ira alors chercher lui-même son module vidéo OpenH264.</translation>
    </message>
    <message>
        <source>Start it once and leave it open for some minutes.</source>
        <translation>Lancez-le une fois et laissez-le ouvert quelques minutes.</translation>
    </message>
    <message>
        <source>The video plug-in OpenH264 of %1 is switched off.</source>
        <translation>Le module vidéo OpenH264 de %1 est désactivé.</translation>
    </message>
    <message>
        <source>The video plug-in OpenH264 of %1 is old: %2, and %3 or later is needed.</source>
        <translation>Le module vidéo OpenH264 de %1 est ancien&#xa0;: %2&#xa0;; il faut %3 ou plus récent.</translation>
    </message>
    <message>
        <source>The video plug-in OpenH264 of %1 is there, but its updates are switched off.</source>
        <translation>Le module vidéo OpenH264 de %1 est présent, mais ses mises à jour sont désactivées.</translation>
    </message>
    <message>
        <source>The video plug-in OpenH264 of %1 is missing.</source>
        <translation>Le module vidéo OpenH264 de %1 manque.</translation>
    </message>
    <message>
        <source>Internet Explorer is retired: better use Microsoft Edge, which needs no plug-in.</source>
        <translation>Internet Explorer n’est plus maintenu&#xa0;: utilisez plutôt Microsoft Edge, qui n’a pas besoin de module.</translation>
    </message>
    <message>
        <source>The plug-in for Internet Explorer is installed: %1.</source>
        <translation>Le module pour Internet Explorer est installé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The plug-in that Internet Explorer needs for meetings was not found.</source>
        <translation>Le module dont Internet Explorer a besoin pour les réunions n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>An administrator can install the plug-in: %1</source>
        <translation>Un administrateur peut installer le module&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the page of the meeting in %1, press the sign at the left of its address, and allow it there. It is this setting: %2</source>
        <translation>Ouvrez la page de la réunion dans %1, cliquez sur le symbole à gauche de son adresse et autorisez-le à cet endroit. Il s’agit de ce réglage&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 finds its proxy by a setting of its own (%2).</source>
        <translation>%1 trouve son proxy par un réglage qui lui est propre (%2).</translation>
    </message>
    <message>
        <source>The network steps go the way that is set for this computer: what they find need not hold for %1.</source>
        <translation>Les étapes réseau suivent le chemin réglé pour cet ordinateur&#xa0;: ce qu’elles trouvent ne vaut pas forcément pour %1.</translation>
    </message>
    <message>
        <source>Open the settings of your desktop, look for this browser under Apps or Privacy, and allow it the camera there. It is this setting: %1</source>
        <translation>Ouvrez les paramètres de votre bureau, cherchez ce navigateur sous Applications ou Confidentialité, et autorisez-y la caméra. Il s’agit de ce paramètre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your desktop may keep %1 from the camera: it was refused to it once.</source>
        <translation>Votre bureau empêche peut-être %1 d’accéder à la caméra&#xa0;: elle lui a été refusée une fois.</translation>
    </message>
    <message>
        <source>Your desktop keeps %1 from the camera: it was refused to it once.</source>
        <translation>Votre bureau empêche %1 d’accéder à la caméra&#xa0;: elle lui a été refusée une fois.</translation>
    </message>
</context>
<context>
    <name>BrowsersChecker</name>
    <message>
        <source>Your browsers</source>
        <translation>Vos navigateurs</translation>
    </message>
    <message>
        <source>The meeting runs in a browser. Looks at which browsers are installed here, and whether their settings or your organisation&apos;s rules stand in the way. You have nothing to do here.</source>
        <translation>La réunion se déroule dans un navigateur. Cette étape examine quels navigateurs sont installés ici, et si leurs réglages ou les règles de votre organisation y font obstacle. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Looking for browsers and their settings</source>
        <translation>Recherche des navigateurs et de leurs réglages</translation>
    </message>
    <message>
        <source>%1 shows what it can do: please answer what it asks</source>
        <translation>%1 montre ce qu’il sait faire&#xa0;: veuillez répondre à ses questions</translation>
    </message>
    <message>
        <source>&amp;Test in the default browser</source>
        <translation>&amp;Tester dans le navigateur par défaut</translation>
    </message>
    <message>
        <source>Test in &amp;all browsers</source>
        <translation>Tester dans tous les n&amp;avigateurs</translation>
    </message>
</context>
<context>
    <name>CalendarChecker</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Meetings can appear in your calendar. This step looks whether your mail server is found for that; meetings work without it. It needs your mail domain, which you can give on the first page.</source>
        <translation>Les réunions peuvent apparaître dans votre calendrier. Cette étape vérifie si votre serveur de messagerie peut être trouvé pour cela&#xa0;; les réunions fonctionnent aussi sans. Elle a besoin de votre domaine de messagerie, que vous pouvez indiquer sur la première page.</translation>
    </message>
</context>
<context>
    <name>CalendarMeasurement</name>
    <message>
        <source>Looking for the mail servers of %1</source>
        <translation>Recherche des serveurs de messagerie de %1</translation>
    </message>
    <message>
        <source>Looking for the calendar service of %1</source>
        <translation>Recherche du service de calendrier de %1</translation>
    </message>
    <message>
        <source>Looking for the calendar server %1</source>
        <translation>Recherche du serveur de calendrier %1</translation>
    </message>
</context>
<context>
    <name>CalendarRules</name>
    <message>
        <source>The proxy keeps programs on this computer from finding the calendar server of %1.</source>
        <translation>Le proxy empêche les programmes de cet ordinateur de trouver le serveur de calendrier de %1.</translation>
    </message>
    <message>
        <source>Your meetings work without it. If your calendar is to be connected, show this report to your administrator.</source>
        <translation>Vos réunions fonctionnent aussi sans. Si votre calendrier doit être connecté, montrez ce rapport à votre administrateur.</translation>
    </message>
    <message>
        <source>Let the Autodiscover addresses of the mail domain through the proxy without a logon, or send them past it. Tried:
%1</source>
        <translation>Laissez passer les adresses Autodiscover du domaine de messagerie par le proxy sans authentification, ou faites-les le contourner. Essais&#xa0;:
%1</translation>
    </message>
    <message>
        <source>The mail domain %1 does not say where its calendar server is (Autodiscover).</source>
        <translation>Le domaine de messagerie %1 n&apos;indique pas où se trouve son serveur de calendrier (Autodiscover).</translation>
    </message>
    <message>
        <source>Your meetings work without it. If they are to appear in your calendar, show this report to whoever runs your mail.</source>
        <translation>Vos réunions fonctionnent aussi sans. Si elles doivent apparaître dans votre calendrier, montrez ce rapport aux responsables de votre messagerie.</translation>
    </message>
    <message>
        <source>Turn Autodiscover on and publish it: a DNS entry autodiscover.%1, or the SRV record _autodiscover._tcp.%1. What is written in Active Directory only (SCP) is not found from outside. Tried:
%2</source>
        <translation>Activez Autodiscover et publiez-le&#xa0;: une entrée DNS autodiscover.%1 ou l&apos;enregistrement SRV _autodiscover._tcp.%1. Ce qui n&apos;est inscrit que dans Active Directory (SCP) n&apos;est pas trouvé de l&apos;extérieur. Essais&#xa0;:
%2</translation>
    </message>
    <message>
        <source>The calendar server %1 is known inside your network only.</source>
        <translation>Le serveur de calendrier %1 n&apos;est connu qu&apos;à l&apos;intérieur de votre réseau.</translation>
    </message>
    <message>
        <source>The calendar service comes from the internet. Publish Exchange Web Services (%1) under a public name and address, and let these addresses in on TCP 443: %2
%3 knows no public address of %4.</source>
        <translation>Le service de calendrier vient d&apos;Internet. Publiez Exchange Web Services (%1) sous un nom et une adresse publics, et laissez entrer ces adresses sur TCP 443&#xa0;: %2
%3 ne connaît aucune adresse publique de %4.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>The calendar of %1 is with %2.</source>
        <translation>Le calendrier de %1 est chez %2.</translation>
    </message>
    <message>
        <source>The calendar of %1 is on a server of the organisation or of its host.</source>
        <translation>Le calendrier de %1 est sur un serveur de l&apos;organisation ou de son hébergeur.</translation>
    </message>
    <message>
        <source>Who runs the calendar of %1 could not be told.</source>
        <translation>Impossible de déterminer qui gère le calendrier de %1.</translation>
    </message>
    <message>
        <source>“%1” is no mail domain.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un domaine de messagerie.</translation>
    </message>
    <message>
        <source>Give the part of your mail address after the @ on the first page.</source>
        <translation>Indiquez sur la première page la partie de votre adresse de messagerie après le @.</translation>
    </message>
    <message>
        <source>The mail domain %1 is not known here.</source>
        <translation>Le domaine de messagerie %1 n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>Look whether it is spelt rightly.</source>
        <translation>Vérifiez qu&apos;il est correctement orthographié.</translation>
    </message>
    <message>
        <source>Whether the calendar server of %1 is found automatically could not be told: the proxy does not let the question through (%2).</source>
        <translation>Impossible de déterminer si le serveur de calendrier de %1 est trouvé automatiquement&#xa0;: le proxy ne laisse pas passer la question (%2).</translation>
    </message>
    <message>
        <source>Whether the calendar server of %1 is found automatically could not be told (%2).</source>
        <translation>Impossible de déterminer si le serveur de calendrier de %1 est trouvé automatiquement (%2).</translation>
    </message>
    <message>
        <source>The calendar server of %1 is found automatically (%2).</source>
        <translation>Le serveur de calendrier de %1 est trouvé automatiquement (%2).</translation>
    </message>
    <message>
        <source>The calendar server of %1 is found automatically (%2), but not through the proxy.</source>
        <translation>Le serveur de calendrier de %1 est trouvé automatiquement (%2), mais pas par le proxy.</translation>
    </message>
    <message>
        <source>%1 has no entry of its own by which its calendar server is found. Its mail goes to Microsoft 365, whose entry answers.</source>
        <translation>%1 n&apos;a pas d&apos;entrée propre permettant de trouver son serveur de calendrier. Sa messagerie est chez Microsoft 365, dont l&apos;entrée répond.</translation>
    </message>
    <message>
        <source>The calendar server of %1 is not found automatically.</source>
        <translation>Le serveur de calendrier de %1 n&apos;est pas trouvé automatiquement.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your mail.</source>
        <translation>Montrez ce rapport aux responsables de votre messagerie.</translation>
    </message>
    <message>
        <source>An Exchange server of your own has to let the calendar service in, from the internet on TCP 443 (Exchange Web Services), from these addresses: %1</source>
        <translation>Un serveur Exchange qui vous appartient doit laisser entrer le service de calendrier, depuis Internet sur TCP 443 (Exchange Web Services), depuis ces adresses&#xa0;: %1</translation>
    </message>
    <message>
        <source>The calendar server %1 has no public address under this name, so the calendar service cannot reach it.</source>
        <translation>Le serveur de calendrier %1 n&apos;a pas d&apos;adresse publique sous ce nom, le service de calendrier ne peut donc pas l&apos;atteindre.</translation>
    </message>
    <message>
        <source>%1: no calendar server of the Exchange kind was found.</source>
        <translation>%1&#xa0;: aucun serveur de calendrier de type Exchange n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>The calendar server %1 has a public address. Whether it lets the calendar service in cannot be seen from here.</source>
        <translation>Le serveur de calendrier %1 a une adresse publique. On ne peut pas voir d&apos;ici s&apos;il laisse entrer le service de calendrier.</translation>
    </message>
    <message>
        <source>Whether the calendar server %1 can be reached from the internet could not be told.</source>
        <translation>Impossible de déterminer si le serveur de calendrier %1 est joignable depuis Internet.</translation>
    </message>
    <message>
        <source>Whether Microsoft 365 lets the calendar connector in cannot be seen from here.</source>
        <translation>On ne peut pas voir d&apos;ici si Microsoft 365 laisse entrer le connecteur de calendrier.</translation>
    </message>
    <message>
        <source>If the calendar of %1 cannot be connected, an administrator of Microsoft 365 has to allow the application “Cronofy Connector”. Help: %2</source>
        <translation>Si le calendrier de %1 ne peut pas être connecté, un administrateur de Microsoft 365 doit autoriser l&apos;application «&#xa0;Cronofy Connector&#xa0;». Aide&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CallWording</name>
    <message>
        <source>A call was not rehearsed: that needs the user name and the password of a relay server.</source>
        <translation>Aucun appel n’a été simulé&#xa0;: il faut pour cela le nom d’utilisateur et le mot de passe d’un serveur relais.</translation>
    </message>
    <message>
        <source>Ways for a call to the outside were found.</source>
        <translation>Des chemins vers l’extérieur ont été trouvés pour un appel.</translation>
    </message>
    <message>
        <source>No way for a call to the outside was found.</source>
        <translation>Aucun chemin vers l’extérieur n’a été trouvé pour un appel.</translation>
    </message>
    <message>
        <source>A call was rehearsed over the relay server: connected after %1 ms.</source>
        <translation>Un appel a été simulé par le serveur relais&#xa0;: connecté après %1 ms.</translation>
    </message>
    <message>
        <source>A call was rehearsed over the relay server: one of two ways connects.</source>
        <translation>Un appel a été simulé par le serveur relais&#xa0;: l’un des deux chemins aboutit.</translation>
    </message>
    <message>
        <source>A call was rehearsed over the relay server: it does not connect.</source>
        <translation>Un appel a été simulé par le serveur relais&#xa0;: il n’aboutit pas.</translation>
    </message>
    <message>
        <source>Tell the support of the meeting service, and show them this report.</source>
        <translation>Prévenez l’assistance du service de réunion et montrez-lui ce rapport.</translation>
    </message>
</context>
<context>
    <name>CameraChecker</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>Recherche de caméras</translation>
    </message>
    <message>
        <source>Looking through the camera</source>
        <translation>Regard par la caméra</translation>
    </message>
    <message>
        <source>Trying the larger picture</source>
        <translation>Essai de l’image plus grande</translation>
    </message>
    <message>
        <source>Looks through your camera for a few seconds: its light may come on. Sit as you would in the meeting. The picture is shown to you alone: nothing of it is recorded or sent, unless you tick below that it goes into your report.</source>
        <translation>Regarde quelques secondes par votre caméra&#xa0;: son voyant peut s’allumer. Installez-vous comme pour la réunion. Vous seul voyez l’image&#xa0;: rien n’est enregistré ni envoyé, sauf si vous cochez ci-dessous qu’une image entre dans votre rapport.</translation>
    </message>
</context>
<context>
    <name>CameraRules</name>
    <message>
        <source>This computer has no camera that the system knows of.</source>
        <translation>Cet ordinateur n’a aucune caméra connue du système.</translation>
    </message>
    <message>
        <source>Plug a camera in, or use another computer for the meeting.</source>
        <translation>Branchez une caméra, ou utilisez un autre ordinateur pour la réunion.</translation>
    </message>
    <message>
        <source>No camera is listed, with or without a driver. Possible causes that a program cannot tell apart: none is built in, it is switched off in the firmware (BIOS), or cable or socket are faulty.</source>
        <translation>Aucune caméra n’est répertoriée, avec ou sans pilote. Causes possibles qu’un programme ne peut distinguer&#xa0;: aucune n’est intégrée, elle est désactivée dans le micrologiciel (BIOS), ou le câble ou la prise est défectueux.</translation>
    </message>
    <message>
        <source>The camera is switched off in the system.</source>
        <translation>La caméra est désactivée dans le système.</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer to switch it on.</source>
        <translation>Demandez à l’administrateur de cet ordinateur de l’activer.</translation>
    </message>
    <message>
        <source>%1 is disabled (%2). Enable it in the device manager, or authorise the USB device.</source>
        <translation>%1 est désactivé (%2). Activez-le dans le gestionnaire de périphériques, ou autorisez le périphérique USB.</translation>
    </message>
    <message>
        <source>The camera&apos;s driver is missing or does not run.</source>
        <translation>Le pilote de la caméra manque ou ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Restart the computer. If that does not help, ask its administrator for the driver.</source>
        <translation>Redémarrez l’ordinateur. Si cela ne suffit pas, demandez le pilote à son administrateur.</translation>
    </message>
    <message>
        <source>%1: no driver runs (%2). The system&apos;s universal driver for USB cameras usually does.</source>
        <translation>%1&#xa0;: aucun pilote ne fonctionne (%2). Le pilote universel du système pour caméras USB suffit en général.</translation>
    </message>
    <message>
        <source>The camera is in use by another program.</source>
        <translation>La caméra est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>Close other programs that show your picture, browsers included, then repeat this step.</source>
        <translation>Fermez les autres programmes qui montrent votre image, navigateurs compris, puis répétez cette étape.</translation>
    </message>
    <message>
        <source>Close %1, then repeat this step.</source>
        <translation>Fermez %1, puis répétez cette étape.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere. Programs: %2. The system says: %3</source>
        <translation>%1 est ouvert ailleurs. Programmes&#xa0;: %2. Le système indique&#xa0;: %3</translation>
    </message>
    <message>
        <source>The system does not allow programs to use the camera.</source>
        <translation>Le système n’autorise pas les programmes à utiliser la caméra.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, under Camera, for desktop programs as well; then repeat this step.</source>
        <translation>Autorisez-le dans les paramètres de confidentialité du système, sous «&#xa0;Caméra&#xa0;», aussi pour les programmes de bureau&#xa0;; puis répétez cette étape.</translation>
    </message>
    <message>
        <source>What says so: %1</source>
        <translation>Ce qui l’indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The administrator of this computer has forbidden cameras.</source>
        <translation>L’administrateur de cet ordinateur a interdit les caméras.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow the camera, or use another computer for the meeting.</source>
        <translation>Demandez à l’administrateur d’autoriser la caméra, ou utilisez un autre ordinateur pour la réunion.</translation>
    </message>
    <message>
        <source>The policy: %1</source>
        <translation>La stratégie&#xa0;: %1</translation>
    </message>
    <message>
        <source>The camera works, but its picture is black.</source>
        <translation>La caméra fonctionne, mais son image est noire.</translation>
    </message>
    <message>
        <source>Open the cover before the lens, and look for a key or switch that turns the camera off.</source>
        <translation>Ouvrez le cache devant l’objectif, et cherchez une touche ou un interrupteur qui coupe la caméra.</translation>
    </message>
    <message>
        <source>%1 delivers pictures whose brightness is %2 of 255.</source>
        <translation>%1 fournit des images dont la luminosité est de %2 sur 255.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still.</source>
        <translation>L’image de la caméra est figée.</translation>
    </message>
    <message>
        <source>Unplug the camera and plug it in again, or restart the computer. If a program for virtual cameras is chosen, choose the real one.</source>
        <translation>Débranchez puis rebranchez la caméra, ou redémarrez l’ordinateur. Si un programme de caméra virtuelle est choisi, choisissez la vraie.</translation>
    </message>
    <message>
        <source>%1 delivers no pictures any more, or the same one over and over (%2).</source>
        <translation>%1 ne fournit plus d’images, ou toujours la même (%2).</translation>
    </message>
    <message>
        <source>The camera is slow.</source>
        <translation>La caméra est lente.</translation>
    </message>
    <message>
        <source>More light helps many cameras. Close other programs, and plug the camera in without a hub.</source>
        <translation>Davantage de lumière aide bien des caméras. Fermez les autres programmes, et branchez la caméra sans concentrateur.</translation>
    </message>
    <message>
        <source>%1: first picture after %2 ms, then %3 a second.</source>
        <translation>%1&#xa0;: première image après %2 ms, puis %3 par seconde.</translation>
    </message>
    <message>
        <source>The camera was unplugged, or its connection broke.</source>
        <translation>La caméra a été débranchée, ou sa connexion s’est rompue.</translation>
    </message>
    <message>
        <source>Plug it in firmly, without a hub if possible, and repeat this step.</source>
        <translation>Branchez-la fermement, si possible sans concentrateur, et répétez cette étape.</translation>
    </message>
    <message>
        <source>%1 vanished from the system&apos;s list while it delivered pictures.</source>
        <translation>%1 a disparu de la liste du système pendant qu’elle fournissait des images.</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>The system did not tell in time which cameras there are.</source>
        <translation>Le système n’a pas indiqué à temps quelles caméras il y a.</translation>
    </message>
    <message>
        <source>Repeat this step. If it stays so, restart the computer.</source>
        <translation>Répétez cette étape. Si cela persiste, redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>There is a camera: %1.</source>
        <translation>Il y a une caméra&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There are %1 cameras: %2.</source>
        <translation>Il y a %1 caméras&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Aucune caméra n’a été trouvée.</translation>
    </message>
    <message>
        <source>Plug one in, or press the key that switches a built-in one on. Perhaps a cable or socket is faulty, or a built-in camera is switched off in the computer&apos;s firmware (BIOS).</source>
        <translation>Branchez-en une, ou appuyez sur la touche qui active une caméra intégrée. Peut-être un câble ou une prise est-il défectueux, ou une caméra intégrée est-elle désactivée dans le micrologiciel de l’ordinateur (BIOS).</translation>
    </message>
    <message>
        <source>There is a camera, but it is switched off in the system: %1.</source>
        <translation>Il y a une caméra, mais elle est désactivée dans le système&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is a camera, but no driver runs for it: %1.</source>
        <translation>Il y a une caméra, mais aucun pilote ne fonctionne pour elle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No camera can be used: the system does not allow it.</source>
        <translation>Aucune caméra n’est utilisable&#xa0;: le système ne l’autorise pas.</translation>
    </message>
    <message>
        <source>No camera can be used: a setting of the administrator forbids it.</source>
        <translation>Aucune caméra n’est utilisable&#xa0;: un réglage de l’administrateur l’interdit.</translation>
    </message>
    <message>
        <source>The system knows of a camera, but programs cannot use it.</source>
        <translation>Le système connaît une caméra, mais les programmes ne peuvent pas l’utiliser.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or restart the computer.</source>
        <translation>Débranchez-la puis rebranchez-la, ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Unplug the camera and plug it in again, or restart the computer.</source>
        <translation>Débranchez puis rebranchez la caméra, ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>The camera delivers a black picture.</source>
        <translation>La caméra fournit une image noire.</translation>
    </message>
    <message>
        <source>Open the cover before the lens, if there is one, and look for a key or switch that turns the camera off.</source>
        <translation>Ouvrez le cache devant l’objectif, s’il y en a un, et cherchez une touche ou un interrupteur qui coupe la caméra.</translation>
    </message>
    <message>
        <source>The camera delivers the same picture over and over.</source>
        <translation>La caméra fournit toujours la même image.</translation>
    </message>
    <message>
        <source>The camera began to deliver a picture and then stopped.</source>
        <translation>La caméra a commencé à fournir une image, puis s’est arrêtée.</translation>
    </message>
    <message>
        <source>The camera was unplugged while it was looked through.</source>
        <translation>La caméra a été débranchée pendant l’observation.</translation>
    </message>
    <message>
        <source>Plug it in firmly, without a hub if possible, and repeat this step.</source>
        <translation>Branchez-la fermement, si possible sans concentrateur, et répétez cette étape.</translation>
    </message>
    <message>
        <source>Whether the camera delivers a picture could not be told.</source>
        <translation>Impossible de dire si la caméra fournit une image.</translation>
    </message>
    <message>
        <source>The camera shows a picture: %1.</source>
        <translation>La caméra montre une image&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is very dark.</source>
        <translation>Elle est très sombre.</translation>
    </message>
    <message>
        <source>Switch on a light before you, not behind you.</source>
        <translation>Allumez une lumière devant vous, non derrière vous.</translation>
    </message>
    <message>
        <source>That is jerky.</source>
        <translation>C’est saccadé.</translation>
    </message>
    <message>
        <source>More light helps many cameras. Close other programs, and plug the camera in without a hub.</source>
        <translation>Davantage de lumière aide bien des caméras. Fermez les autres programmes, et branchez la caméra sans concentrateur.</translation>
    </message>
    <message>
        <source>It took %1 ms to appear.</source>
        <translation>Elle a mis %1 ms à apparaître.</translation>
    </message>
    <message>
        <source>Have a little patience when you switch it on in the meeting.</source>
        <translation>Patientez un peu quand vous l’allumez pendant la réunion.</translation>
    </message>
    <message>
        <source>It stood still in between.</source>
        <translation>Elle s’est figée par moments.</translation>
    </message>
    <message>
        <source>Close other programs, and plug the camera in without a hub.</source>
        <translation>Fermez les autres programmes, et branchez la caméra sans concentrateur.</translation>
    </message>
    <message>
        <source>The camera is in use by another program.</source>
        <translation>La caméra est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>The camera is in use by another program: %1.</source>
        <translation>La caméra est utilisée par un autre programme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The system does not allow the camera to be used.</source>
        <translation>Le système n’autorise pas l’utilisation de la caméra.</translation>
    </message>
    <message>
        <source>A setting of the administrator forbids the camera to be used.</source>
        <translation>Un réglage de l’administrateur interdit l’utilisation de la caméra.</translation>
    </message>
    <message>
        <source>The camera is there, but no picture comes.</source>
        <translation>La caméra est là, mais aucune image n’arrive.</translation>
    </message>
    <message>
        <source>A security program may block it: %1. Look in its settings for the protection of the webcam. It may also be something else: unplug the camera and plug it in again, or restart the computer.</source>
        <translation>Un programme de sécurité la bloque peut-être&#xa0;: %1. Cherchez dans ses réglages la protection de la webcam. Ce peut être autre chose&#xa0;: débranchez puis rebranchez la caméra, ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Close other programs that may use it, unplug it and plug it in again, or restart the computer.</source>
        <translation>Fermez les autres programmes qui l’utilisent peut-être, débranchez-la puis rebranchez-la, ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>The largest picture of this camera: %1.</source>
        <translation>La plus grande image de cette caméra&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The camera also delivers the larger picture: %1.</source>
        <translation>La caméra fournit aussi l’image plus grande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whether the camera delivers a larger picture could not be told.</source>
        <translation>Impossible de dire si la caméra fournit une image plus grande.</translation>
    </message>
    <message>
        <source>The camera claims to deliver %1 × %2, but does not.</source>
        <translation>La caméra prétend fournir %1 × %2, mais ne le fait pas.</translation>
    </message>
    <message>
        <source>Meetings fall back to a smaller picture. Without a hub the camera may deliver the larger one.</source>
        <translation>Les réunions se contentent alors d’une image plus petite. Sans concentrateur, la caméra fournira peut-être la plus grande.</translation>
    </message>
    <message>
        <source>%1 × %2, %3 pictures a second</source>
        <translation>%1 × %2, %3 images par seconde</translation>
    </message>
    <message>
        <source>a camera without a name</source>
        <translation>une caméra sans nom</translation>
    </message>
    <message>
        <source>Which sizes of picture the camera delivers, it does not tell.</source>
        <translation>La caméra ne dit pas quelles tailles d’image elle fournit.</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer to switch it on.</source>
        <translation>Demandez à l’administrateur de cet ordinateur de l’activer.</translation>
    </message>
    <message>
        <source>Restart the computer. If that does not help, ask its administrator for the driver.</source>
        <translation>Redémarrez l’ordinateur. Si cela ne suffit pas, demandez le pilote à son administrateur.</translation>
    </message>
    <message>
        <source>Close other programs that show your picture, browsers included, then repeat this step.</source>
        <translation>Fermez les autres programmes qui montrent votre image, navigateurs compris, puis répétez cette étape.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, under Camera, for desktop programs as well; then repeat this step.</source>
        <translation>Autorisez-le dans les paramètres de confidentialité du système, sous «&#xa0;Caméra&#xa0;», aussi pour les programmes de bureau&#xa0;; puis répétez cette étape.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow the camera, or use another computer for the meeting.</source>
        <translation>Demandez à l’administrateur d’autoriser la caméra, ou utilisez un autre ordinateur pour la réunion.</translation>
    </message>
</context>
<context>
    <name>ConnectRules</name>
    <message>
        <source>Connections get no answer while the rest of the network works: something on the way swallows them: %1.</source>
        <translation>Des connexions restent sans réponse alors que le reste du réseau fonctionne&#xa0;; quelque chose les intercepte en chemin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Connections are turned away while others pass: %1.</source>
        <translation>Des connexions sont refusées alors que d’autres passent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The network or this computer forbids connections that the meeting needs: %1.</source>
        <translation>Le réseau ou cet ordinateur interdit des connexions dont la réunion a besoin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They fail at once as unreachable or not permitted: look for a reject rule on the way, or for a security program on the computer itself.</source>
        <translation>Elles échouent aussitôt (destination inaccessible ou interdite)&#xa0;: cherchez une règle de rejet sur le chemin, ou un logiciel de sécurité sur l’ordinateur lui-même.</translation>
    </message>
    <message>
        <source>TCP port 80 (ordinary web pages) at %1</source>
        <translation>port TCP 80 (pages web ordinaires) chez %1</translation>
    </message>
    <message>
        <source>TCP port 443 (secure web pages) at %1</source>
        <translation>port TCP 443 (pages web sécurisées) chez %1</translation>
    </message>
    <message>
        <source>TCP port %1 at %2</source>
        <translation>port TCP %1 chez %2</translation>
    </message>
</context>
<context>
    <name>DnsRules</name>
    <message>
        <source>Names cannot be looked up: the network&apos;s name service (DNS) does not work.</source>
        <translation>Les noms ne peuvent pas être recherchés&#xa0;: le service de noms (DNS) du réseau ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Restart your router if you are at home, or disconnect and reconnect. In an office, tell your helpdesk that the DNS servers do not answer.</source>
        <translation>À la maison, redémarrez votre box, ou déconnectez-vous puis reconnectez-vous. Au bureau, signalez à votre service d’assistance que les serveurs DNS ne répondent pas.</translation>
    </message>
    <message>
        <source>No DNS server is configured on this computer. Provide one by DHCP or in the settings.</source>
        <translation>Aucun serveur DNS n’est configuré sur cet ordinateur. Indiquez-en un par DHCP ou dans les paramètres.</translation>
    </message>
    <message>
        <source>No configured DNS server gave a usable answer for any name (%1, last error: %2). Check these servers, and that UDP and TCP port 53 to them are open for outgoing connections.</source>
        <translation>Aucun serveur DNS configuré n’a donné de réponse utilisable, pour aucun nom (%1, dernière erreur&#xa0;: %2). Vérifiez ces serveurs, et que le port 53 (UDP et TCP) vers eux est ouvert en sortie.</translation>
    </message>
    <message>
        <source>The network&apos;s name service (DNS) does not know names that the meeting needs: %1.</source>
        <translation>Le service de noms (DNS) du réseau ne connaît pas des noms dont la réunion a besoin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Other names are found, so your connection works. Ask your helpdesk to allow these names in the DNS servers or the web filter.</source>
        <translation>D’autres noms sont trouvés&#xa0;: votre connexion fonctionne donc. Demandez à votre service d’assistance d’autoriser ces noms dans les serveurs DNS ou le filtre web.</translation>
    </message>
    <message>
        <source>Let the DNS servers resolve the following names as the public DNS does (remove them from filter or block lists, forward the zones): %1</source>
        <translation>Faites en sorte que les serveurs DNS résolvent les noms suivants comme le DNS public (retirez-les des listes de filtrage ou de blocage, redirigez les zones)&#xa0;: %1</translation>
    </message>
    <message>
        <source>The network&apos;s name service (DNS) sends the computer to a wrong place for: %1.</source>
        <translation>Le service de noms (DNS) du réseau envoie l’ordinateur au mauvais endroit pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A filter in your network or on this computer redirects these names. Ask your helpdesk to allow them.</source>
        <translation>Un filtre dans votre réseau ou sur cet ordinateur détourne ces noms. Demandez à votre service d’assistance de les autoriser.</translation>
    </message>
    <message>
        <source>These names resolve to a block address instead of their own. Remove them from the DNS filter (or from the hosts file):
%1</source>
        <translation>Ces noms sont résolus en une adresse de blocage au lieu de la leur. Retirez-les du filtre DNS (ou du fichier hosts)&#xa0;:
%1</translation>
    </message>
    <message>
        <source>DNS servers that were asked: %1</source>
        <translation>Serveurs DNS interrogés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>Serveur DNS</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Stage reached</source>
        <translation>Étape atteinte</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>Prouvé par</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the report</source>
        <translation>
            <numerusform>… et %n autre dans le rapport</numerusform>
            <numerusform>… et %n autres dans le rapport</numerusform>
        </translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Indiqué par</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Adresse locale</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Address translation</source>
        <translation>Traduction d’adresse</translation>
    </message>
    <message>
        <source>Lets in</source>
        <translation>Laisse entrer</translation>
    </message>
    <message>
        <source>Seen by servers</source>
        <translation>Vu par les serveurs</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Serveurs DNS</translation>
    </message>
    <message>
        <source>Network connections</source>
        <translation>Connexions réseau</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navigateurs</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Refusé par</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>there are more faults than are listed here</source>
        <translation>il y a plus d’erreurs que celles listées ici</translation>
    </message>
</context>
<context>
    <name>FirewallCauses</name>
    <message>
        <source>Show this report to whoever runs your network (helpdesk or administrator): they find below exactly what to open. At home, look for a firewall or a security program that blocks it.</source>
        <translation>Montrez ce rapport à la personne qui gère votre réseau (assistance ou administrateur)&#xa0;: elle y trouvera exactement ce qu’il faut ouvrir. À la maison, cherchez un pare-feu ou un logiciel de sécurité qui bloque la connexion.</translation>
    </message>
    <message>
        <source>Allow outgoing connections to these destinations (outgoing only, no inbound rule is needed):
%1</source>
        <translation>Autorisez les connexions sortantes vers ces destinations (en sortie seulement, aucune règle entrante n’est nécessaire)&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>InspectedChains</name>
    <message>
        <source>Secure connections are not opened on the way: %1.</source>
        <translation>Les connexions sécurisées ne sont pas ouvertes en chemin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Secure connections are opened on the way: %1.</source>
        <translation>Des connexions sécurisées sont ouvertes en chemin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Secure connections are opened on the way by %2: %1.</source>
        <translation>Des connexions sécurisées sont ouvertes en chemin par %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network.</source>
        <translation>Montrez ce rapport à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>Whether secure connections are opened on the way could not be told.</source>
        <translation>Il n’a pas été possible de savoir si les connexions sécurisées sont ouvertes en chemin.</translation>
    </message>
</context>
<context>
    <name>Ipv6Finding</name>
    <message>
        <source>IPv6 works: %1 answered.</source>
        <translation>IPv6 fonctionne&#xa0;: %1 a répondu.</translation>
    </message>
    <message>
        <source>IPv6 gets no answer: %1. The same host answers over IPv4.</source>
        <translation>IPv6 reste sans réponse&#xa0;: %1. Le même serveur répond par IPv4.</translation>
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
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>must be %1, is %2</source>
        <translation>doit être %1, mais est %2</translation>
    </message>
    <message>
        <source>must have %1 to %2 entries, has %3</source>
        <translation>doit avoir de %1 à %2 éléments, en a %3</translation>
    </message>
    <message>
        <source>must be a text of 1 to %1 characters, has %2</source>
        <translation>doit être un texte de 1 à %1 caractères, en a %2</translation>
    </message>
    <message>
        <source>must not hold line breaks or control characters</source>
        <translation>ne doit contenir ni saut de ligne ni caractère de contrôle</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>doit être un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>doit être un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>doit être l’une de ces valeurs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>is not a key that is known here</source>
        <translation>n’est pas une clé connue ici</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
</context>
<context>
    <name>ListRules</name>
    <message>
        <source>The service has published other address ranges than those known to this program (%1).</source>
        <translation>Le service a publié d’autres plages d’adresses que celles que connaît ce programme (%1).</translation>
    </message>
    <message>
        <source>You do not have to do anything. Your administrator finds the new ranges below.</source>
        <translation>Vous n’avez rien à faire. Votre administrateur trouve les nouvelles plages ci-dessous.</translation>
    </message>
    <message>
        <source>Allow the ranges of the published list, outgoing: %1
New there: %2
No longer there: %3</source>
        <translation>Autorisez les plages de la liste publiée, en sortie&#xa0;: %1
Nouvelles&#xa0;: %2
Disparues&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Other pages of the window</source>
        <translation>Autres pages de la fenêtre</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Votre résultat</translation>
    </message>
    <message>
        <source>Save or send your result</source>
        <translation>Enregistrez ou envoyez votre résultat</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>the server answers with status %1</source>
        <translation>le serveur répond avec le statut %1</translation>
    </message>
    <message>
        <source>it is cut off, or larger than a list may be</source>
        <translation>elle est tronquée, ou plus grande qu’une liste ne peut l’être</translation>
    </message>
    <message>
        <source>what came is no list of address ranges (%1)</source>
        <translation>ce qui est arrivé n’est pas une liste de plages d’adresses (%1)</translation>
    </message>
    <message>
        <source>The published list %1 says the same as the built-in copy of %2. Address ranges: %3.</source>
        <translation>La liste publiée %1 dit la même chose que la copie intégrée du %2. Plages d’adresses&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The published list %1 differs from the built-in copy of %2. Address ranges: %3, new: %4. Entries that could not be used: %5.</source>
        <translation>La liste publiée %1 diffère de la copie intégrée du %2. Plages d’adresses&#xa0;: %3, nouvelles&#xa0;: %4. Entrées inutilisables&#xa0;: %5.</translation>
    </message>
    <message>
        <source>The published list %1 could not be read, the built-in copy of %2 is used: %3</source>
        <translation>La liste publiée %1 n’a pas pu être lue, la copie intégrée du %2 est utilisée&#xa0;: %3</translation>
    </message>
    <message>
        <source>Address ranges of the list %1: %2. Somebody answered in: %3. Closed: %4.</source>
        <translation>Plages d’adresses de la liste %1&#xa0;: %2. Quelqu’un a répondu dans&#xa0;: %3. Fermées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network: these address ranges must be allowed.</source>
        <translation>Montrez ce rapport à la personne qui gère votre réseau&#xa0;: ces plages d’adresses doivent être autorisées.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>… The full result is in the attached file.</source>
        <translation>… Le résultat complet se trouve dans le fichier joint.</translation>
    </message>
    <message>
        <source>Precall report %1 %2</source>
        <translation>Rapport Precall %1 %2</translation>
    </message>
</context>
<context>
    <name>MailDomain</name>
    <message>
        <source>“%1” is no mail domain, such as example.com</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un domaine de messagerie tel que example.com</translation>
    </message>
</context>
<context>
    <name>MicrophoneChecker</name>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Say something, as you would in the meeting: the bar shows what the microphone picks up. Nothing of it is kept: only how loud it was goes into the report.</source>
        <translation>Dites quelque chose, comme vous le feriez pendant la réunion&#xa0;: la barre montre ce que le microphone capte. Rien n’en est conservé&#xa0;: seul le niveau sonore figure dans le rapport.</translation>
    </message>
    <message>
        <source>Looking for microphones</source>
        <translation>Recherche de microphones</translation>
    </message>
    <message>
        <source>Please say something, for example your name and what day it is</source>
        <translation>Dites quelque chose, par exemple votre nom et quel jour nous sommes</translation>
    </message>
    <message>
        <source>Listening to the room for a moment</source>
        <translation>Écoute de la pièce pendant un instant</translation>
    </message>
    <message>
        <source>No speech was recognised. Did you speak just now?</source>
        <translation>Aucune parole n’a été reconnue. Avez-vous parlé à l’instant&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, I did</source>
        <translation>Oui, j’ai parlé</translation>
    </message>
    <message>
        <source>No, I did not</source>
        <translation>Non, je n’ai pas parlé</translation>
    </message>
    <message>
        <source>Please answer the question</source>
        <translation>Répondez à la question, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>MicrophoneWords</name>
    <message>
        <source>There is no microphone.</source>
        <translation>Il n’y a pas de microphone.</translation>
    </message>
    <message>
        <source>Plug in a headset, or another microphone, then repeat this step. One that is built in can be switched off by a key, a slider or in the settings of the computer.</source>
        <translation>Branchez un casque ou un autre microphone, puis refaites cette étape. Un microphone intégré peut être coupé par une touche, un curseur ou dans les réglages de l’ordinateur.</translation>
    </message>
    <message>
        <source>The microphone that is used: %1.</source>
        <translation>Le microphone utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 delivers nothing at all, not even the noise of the room.</source>
        <translation>%1 ne délivre rien du tout, pas même le bruit de la pièce.</translation>
    </message>
    <message>
        <source>Look for a mute switch on the cable or the device, choose another microphone if there is one, then repeat this step.</source>
        <translation>Cherchez un interrupteur de coupure sur le câble ou l’appareil, choisissez un autre microphone s’il y en a un, puis refaites cette étape.</translation>
    </message>
    <message>
        <source>%1 is far too quiet.</source>
        <translation>%1 est beaucoup trop faible.</translation>
    </message>
    <message>
        <source>%1 delivers a hum of the mains, and no voice was recognised.</source>
        <translation>%1 délivre un ronflement du secteur, et aucune voix n’a été reconnue.</translation>
    </message>
    <message>
        <source>Try another socket or cable, or a USB headset, speak, and repeat this step.</source>
        <translation>Essayez une autre prise ou un autre câble, ou un casque USB, parlez, et refaites cette étape.</translation>
    </message>
    <message>
        <source>%1 was opened, and no sound came from it.</source>
        <translation>%1 a été ouvert, et aucun son n’en est venu.</translation>
    </message>
    <message>
        <source>Plug it out and in again, or choose another one, then repeat this step.</source>
        <translation>Débranchez-le et rebranchez-le, ou choisissez-en un autre, puis refaites cette étape.</translation>
    </message>
    <message>
        <source>%1 works: it delivers sound. Whether it picks up a voice is open, as nobody was heard to speak.</source>
        <translation>%1 fonctionne&#xa0;: il délivre du son. On ne sait pas s’il capte une voix, car personne ne s’est fait entendre.</translation>
    </message>
    <message>
        <source>%1 is too loud: what it delivers is distorted.</source>
        <translation>%1 est trop fort&#xa0;: ce qu’il délivre est saturé.</translation>
    </message>
    <message>
        <source>Turn it down in the system&apos;s sound settings, or speak from farther away.</source>
        <translation>Baissez-le dans les réglages de son du système, ou parlez de plus loin.</translation>
    </message>
    <message>
        <source>%1 picks up your voice, and a loud hum of the mains with it.</source>
        <translation>%1 capte votre voix, et avec elle un fort ronflement du secteur.</translation>
    </message>
    <message>
        <source>Try another socket or cable, or a USB headset.</source>
        <translation>Essayez une autre prise ou un autre câble, ou un casque USB.</translation>
    </message>
    <message>
        <source>%1 picks up your voice on one channel only; the other one is dead.</source>
        <translation>%1 ne capte votre voix que sur un canal&#xa0;; l’autre est mort.</translation>
    </message>
    <message>
        <source>Others hear you on one side, or too quietly: check the plug and the cable.</source>
        <translation>Les autres vous entendent d’un seul côté, ou trop faiblement&#xa0;: vérifiez la fiche et le câble.</translation>
    </message>
    <message>
        <source>%1 picks up your voice, but its zero line is shifted, which distorts loud speech.</source>
        <translation>%1 capte votre voix, mais sa ligne de zéro est décalée, ce qui déforme la parole forte.</translation>
    </message>
    <message>
        <source>Try another microphone or a USB headset.</source>
        <translation>Essayez un autre microphone ou un casque USB.</translation>
    </message>
    <message>
        <source>%1 picks up your voice.</source>
        <translation>%1 capte votre voix.</translation>
    </message>
    <message>
        <source>%1 picks up your voice; the loudest was %2 below the most that it can deliver.</source>
        <translation>%1 capte votre voix&#xa0;; le plus fort était à %2 sous le maximum qu’il peut délivrer.</translation>
    </message>
    <message>
        <source>The microphone is used through Bluetooth&apos;s hands-free profile: it sounds like a telephone.</source>
        <translation>Le microphone est utilisé par le profil mains libres de Bluetooth&#xa0;: il sonne comme un téléphone.</translation>
    </message>
    <message>
        <source>That is how Bluetooth headsets work while their microphone is on. For better sound use a headset with a cable or with its own USB stick.</source>
        <translation>C’est ainsi que fonctionnent les casques Bluetooth tant que leur microphone est actif. Pour un meilleur son, utilisez un casque filaire ou avec sa propre clé USB.</translation>
    </message>
    <message>
        <source>The microphone is built into the computer.</source>
        <translation>Le microphone est intégré à l’ordinateur.</translation>
    </message>
    <message>
        <source>It also picks up the room, the keyboard and the loudspeakers: a headset is recommended.</source>
        <translation>Il capte aussi la pièce, le clavier et les haut-parleurs&#xa0;: un casque est recommandé.</translation>
    </message>
    <message>
        <source>The microphone is that of a headset, as is recommended.</source>
        <translation>Le microphone est celui d’un casque, comme il est recommandé.</translation>
    </message>
    <message>
        <source>The microphone is connected by Bluetooth.</source>
        <translation>Le microphone est connecté par Bluetooth.</translation>
    </message>
    <message>
        <source>The microphone is connected by USB.</source>
        <translation>Le microphone est connecté par USB.</translation>
    </message>
    <message>
        <source>Turn it up in the system&apos;s sound settings, speak closer to it, then repeat this step.</source>
        <translation>Augmentez-le dans les réglages de son du système, parlez plus près, puis refaites cette étape.</translation>
    </message>
    <message>
        <source>Repeat this step in the window, speak, and watch the bar.</source>
        <translation>Refaites cette étape dans la fenêtre, parlez, et regardez la barre.</translation>
    </message>
    <message>
        <source>%1 delivers sound, but no voice was recognised in it.</source>
        <translation>%1 fournit du son, mais aucune voix n’y a été reconnue.</translation>
    </message>
    <message>
        <source>Choose another microphone or speak closer to it, then repeat this step.</source>
        <translation>Choisissez un autre microphone ou parlez plus près de celui-ci, puis répétez cette étape.</translation>
    </message>
    <message>
        <source>%1 is muted, or turned down all the way, in the system&apos;s sound settings.</source>
        <translation>%1 est coupé, ou réglé au minimum, dans les réglages du son du système.</translation>
    </message>
    <message>
        <source>Switch it on and turn it up there, or with the microphone key of the keyboard, then repeat this step.</source>
        <translation>Activez-le et augmentez-le dans ces réglages, ou avec la touche du microphone du clavier, puis répétez cette étape.</translation>
    </message>
    <message>
        <source>The system has it turned up to %1 %.</source>
        <translation>Le système l’a réglé sur %1&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 delivers sound whose zero line is shifted, and no voice was recognised.</source>
        <translation>%1 délivre un son dont la ligne de zéro est décalée, et aucune voix n’a été reconnue.</translation>
    </message>
    <message>
        <source>Speak, and repeat this step; if it stays so, try another microphone or a USB headset.</source>
        <translation>Parlez, et répétez cette étape&#xa0;; si cela persiste, essayez un autre microphone ou un casque USB.</translation>
    </message>
</context>
<context>
    <name>NameFilterRules</name>
    <message>
        <source>A filter in the network blocks these web addresses by their names: %1.</source>
        <translation>Un filtre du réseau bloque ces adresses web d’après leur nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network (helpdesk or administrator): they find below which names to allow.</source>
        <translation>Montrez ce rapport à la personne qui gère votre réseau (assistance ou administrateur)&#xa0;: elle y trouve ci-dessous les noms à autoriser.</translation>
    </message>
    <message>
        <source>The same server answers when another name (%1) is asked for, and is cut off for the listed one: something on the way reads server names (SNI). Allow these names in the web filter:
%2</source>
        <translation>Le même serveur répond quand un autre nom (%1) est demandé, et il est coupé pour celui de la liste&#xa0;: quelque chose en chemin lit les noms de serveur (SNI). Autorisez ces noms dans le filtre web&#xa0;:
%2</translation>
    </message>
</context>
<context>
    <name>NatRules</name>
    <message>
        <source>A device on the way rewrites addresses inside the messages by which a meeting finds its way (an application layer gateway).</source>
        <translation>Un équipement sur le trajet réécrit les adresses dans les messages par lesquels une réunion trouve son chemin (une passerelle applicative, ALG).</translation>
    </message>
    <message>
        <source>Meetings may work all the same. If connections fail, show this report to whoever runs your network, or look in your router for &quot;ALG&quot; and turn it off.</source>
        <translation>Les réunions peuvent fonctionner malgré tout. Si des connexions échouent, montrez ce rapport à la personne qui gère votre réseau, ou cherchez «&#xa0;ALG&#xa0;» dans votre routeur et désactivez-le.</translation>
    </message>
    <message>
        <source>Turn off the application layer gateway (&quot;ALG&quot;, &quot;STUN inspection&quot;) for port 3478. Both addresses should agree, and do not:
%1</source>
        <translation>Désactivez la passerelle applicative («&#xa0;ALG&#xa0;», «&#xa0;inspection STUN&#xa0;») pour le port 3478. Les deux adresses devraient concorder, et ne concordent pas&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Servers see you under different public addresses: your network sends its traffic out by more than one way.</source>
        <translation>Les serveurs vous voient sous des adresses publiques différentes&#xa0;: votre réseau fait sortir son trafic par plus d’un chemin.</translation>
    </message>
    <message>
        <source>Calls across your company&apos;s border could fail. Show this report to whoever runs your network (helpdesk or administrator).</source>
        <translation>Les appels au-delà des limites de votre entreprise pourraient échouer. Montrez ce rapport à la personne qui gère votre réseau (assistance ou administration).</translation>
    </message>
    <message>
        <source>Let all traffic of one computer leave by the same public address (RFC 4787 REQ-2: &quot;paired&quot; pooling, no load balancing by destination). Seen:
%1</source>
        <translation>Faites sortir tout le trafic d’un même ordinateur par la même adresse publique (RFC 4787 REQ-2&#xa0;: regroupement «&#xa0;paired&#xa0;», pas de répartition de charge par destination). Observé&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Your router or firewall gives each server another port (&quot;symmetric&quot; NAT). Direct connections between participants may fail.</source>
        <translation>Votre routeur ou votre pare-feu donne à chaque serveur un autre port (NAT «&#xa0;symétrique&#xa0;»). Les connexions directes entre participants peuvent échouer.</translation>
    </message>
    <message>
        <source>Nothing is broken: calls go through the relay servers of the meeting service, as long as these can be reached.</source>
        <translation>Rien n’est en panne&#xa0;: les appels passent par les serveurs relais du service de réunion, tant que ceux-ci sont joignables.</translation>
    </message>
    <message>
        <source>The mapping is %1 (RFC 4787 section 4.1); endpoint-independent mapping would allow direct connections, else the relay servers must be reachable. One socket, %2, was seen as:
%3</source>
        <translation>Le mappage est %1 (RFC 4787, section 4.1)&#xa0;; un mappage endpoint-independent permettrait des connexions directes, sinon les serveurs relais doivent être joignables. Un même socket, %2, a été vu comme&#xa0;:
%3</translation>
    </message>
</context>
<context>
    <name>NatWording</name>
    <message>
        <source>%1: no address translation (NAT) on the way.</source>
        <translation>%1&#xa0;: pas de traduction d’adresses (NAT) sur le trajet.</translation>
    </message>
    <message>
        <source>%1: address translation (NAT) that suits direct connections.</source>
        <translation>%1&#xa0;: traduction d’adresses (NAT) qui convient aux connexions directes.</translation>
    </message>
    <message>
        <source>%1: address translation (NAT) gives each server another port: direct connections may fail, and calls then go through a relay server.</source>
        <translation>%1&#xa0;: la traduction d’adresses (NAT) donne à chaque serveur un autre port&#xa0;: les connexions directes peuvent échouer, et les appels passent alors par un serveur relais.</translation>
    </message>
    <message>
        <source>%1: how addresses are translated (NAT) could not be told.</source>
        <translation>%1&#xa0;: la façon dont les adresses sont traduites (NAT) n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>What servers say of your public address arrives unchanged.</source>
        <translation>Ce que les serveurs disent de votre adresse publique arrive inchangé.</translation>
    </message>
    <message>
        <source>Whether what servers say of your public address arrives unchanged could not be told.</source>
        <translation>On n’a pas pu déterminer si ce que les serveurs disent de votre adresse publique arrive inchangé.</translation>
    </message>
    <message>
        <source>What servers said of your public address was changed on the way.</source>
        <translation>Ce que les serveurs ont dit de votre adresse publique a été modifié en chemin.</translation>
    </message>
</context>
<context>
    <name>NetRules</name>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Cet ordinateur n’est pas connecté à un réseau.</translation>
    </message>
    <message>
        <source>Plug in the network cable or join a Wi-Fi network, wait until the system shows it as connected, then repeat the check. If that does not help, tell your helpdesk that the computer has no network connection.</source>
        <translation>Branchez le câble réseau ou connectez-vous à un réseau Wi-Fi, attendez que le système l’affiche comme connecté, puis refaites la vérification. Si cela ne suffit pas, signalez à votre service d’assistance que l’ordinateur n’a pas de connexion réseau.</translation>
    </message>
    <message>
        <source>No network interface is up. Check the cable, the Wi-Fi switch and the driver.</source>
        <translation>Aucune interface réseau n’est active. Vérifiez le câble, le commutateur Wi-Fi et le pilote.</translation>
    </message>
    <message>
        <source>Interfaces that are up: %1. None of them has both an address and a default route: check DHCP, the address configuration and the gateway.</source>
        <translation>Interfaces actives&#xa0;: %1. Aucune n’a à la fois une adresse et une route par défaut&#xa0;: vérifiez le DHCP, la configuration des adresses et la passerelle.</translation>
    </message>
    <message>
        <source>This network first wants you to log on, or to accept its terms, on a page of its own.</source>
        <translation>Ce réseau demande d’abord que vous vous identifiiez, ou que vous acceptiez ses conditions, sur sa propre page.</translation>
    </message>
    <message>
        <source>Open a browser and any web page: the page of the network comes in its place. Log on there (in a hotel with your room number, at a guest network with the code that you were given), then repeat the check.</source>
        <translation>Ouvrez un navigateur et n’importe quelle page web&#xa0;: celle du réseau apparaît à sa place. Identifiez-vous (à l’hôtel avec votre numéro de chambre, sur un réseau invité avec le code reçu), puis recommencez la vérification.</translation>
    </message>
    <message>
        <source>Plain HTTP to several public hosts is answered by a captive portal. Location: %1. Title: %2. Whatever else fails was looked at before the log-on.</source>
        <translation>Le HTTP en clair vers plusieurs serveurs publics reçoit la réponse d’un portail captif. Location&#xa0;: %1. Titre&#xa0;: %2. Tout autre échec a été constaté avant l’identification.</translation>
    </message>
</context>
<context>
    <name>NetworkCauses</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, port %3</source>
        <translation>%1 %2, port %3</translation>
    </message>
</context>
<context>
    <name>NetworkWording</name>
    <message>
        <source>Not tried: the computer is not connected to a network.</source>
        <translation>Pas essayé&#xa0;: l’ordinateur n’est pas connecté à un réseau.</translation>
    </message>
    <message>
        <source>Not tried: names cannot be looked up in this network.</source>
        <translation>Pas essayé&#xa0;: les noms ne peuvent pas être recherchés dans ce réseau.</translation>
    </message>
    <message>
        <source>Not tried: the name of the server was not found.</source>
        <translation>Pas essayé&#xa0;: le nom du serveur n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>Could not be told: no server on port 3478 answered.</source>
        <translation>Indéterminé&#xa0;: aucun serveur n’a répondu sur le port 3478.</translation>
    </message>
    <message>
        <source>Not tried: this computer has no way to the server&apos;s kind of address.</source>
        <translation>Pas essayé&#xa0;: cet ordinateur n’a pas d’accès à ce type d’adresse.</translation>
    </message>
    <message>
        <source>its certificate is expired or not yet valid by this computer&apos;s clock</source>
        <translation>son certificat a expiré ou n’est pas encore valable selon l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>its certificate is made out for another name</source>
        <translation>son certificat est établi pour un autre nom</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that nobody here trusts (%1)</source>
        <translation>son certificat vient d’une autorité à laquelle personne ici ne fait confiance (%1)</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that was installed on this computer (%1), not from a public one</source>
        <translation>son certificat vient d’une autorité installée sur cet ordinateur (%1), et non d’une autorité publique</translation>
    </message>
    <message>
        <source>a block page came instead of the answer (“%1”)</source>
        <translation>une page de blocage est arrivée à la place de la réponse («&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>the answer leads to somewhere else (%1)</source>
        <translation>la réponse mène ailleurs (%1)</translation>
    </message>
    <message>
        <source>no usable answer came</source>
        <translation>aucune réponse utilisable n’est arrivée</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>aucune réponse n’est arrivée</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <source>the network says that it cannot be reached</source>
        <translation>le réseau signale une destination inaccessible</translation>
    </message>
    <message>
        <source>the connection is not permitted</source>
        <translation>la connexion n’est pas autorisée</translation>
    </message>
    <message>
        <source>the name is not known here</source>
        <translation>le nom n’est pas connu ici</translation>
    </message>
    <message>
        <source>something else than expected answered</source>
        <translation>autre chose que prévu a répondu</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>aucune connexion sécurisée n’a pu être établie</translation>
    </message>
    <message>
        <source>it failed (%1)</source>
        <translation>échec (%1)</translation>
    </message>
    <message>
        <source>another page came in its place (“%1”)</source>
        <translation>une autre page est venue à sa place («&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>Not tried: the proxy cannot be reached.</source>
        <translation>Non essayé&#xa0;: le proxy est injoignable.</translation>
    </message>
    <message>
        <source>the proxy wants to know who you are first, and your browser may pass by itself</source>
        <translation>le proxy veut d’abord savoir qui vous êtes&#xa0;; votre navigateur passe peut-être de lui-même</translation>
    </message>
    <message>
        <source>the proxy found no way there (%1)</source>
        <translation>le proxy n’a trouvé aucun chemin vers cette adresse (%1)</translation>
    </message>
    <message>
        <source>the proxy does not let it through (%1)</source>
        <translation>le proxy ne le laisse pas passer (%1)</translation>
    </message>
    <message>
        <source>the proxy gave no usable answer</source>
        <translation>le proxy n’a donné aucune réponse utilisable</translation>
    </message>
    <message>
        <source>the proxy, or the server behind it, answered with a fault (%1)</source>
        <translation>le proxy, ou le serveur situé derrière lui, a répondu par une erreur (%1)</translation>
    </message>
    <message>
        <source>Not tried: its server did not answer when other pages were asked for.</source>
        <translation>Pas essayé&#xa0;: le serveur n’a pas répondu quand d’autres pages ont été demandées.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>the secure connection was opened on the way, and the refusal (%1) may come from there or from the server</source>
        <translation>la connexion sécurisée a été ouverte en chemin, et le refus (%1) peut venir de là ou du serveur</translation>
    </message>
    <message>
        <source>a block page came instead of the answer</source>
        <translation>une page de blocage est venue à la place de la réponse</translation>
    </message>
    <message>
        <source>another page came in its place</source>
        <translation>une autre page est venue à sa place</translation>
    </message>
</context>
<context>
    <name>PageVisits</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
</context>
<context>
    <name>PathMtu</name>
    <message>
        <source>Large packets get through: %1 answered.</source>
        <translation>Les gros paquets passent&#xa0;: %1 a répondu.</translation>
    </message>
    <message>
        <source>Large packets get lost on the way to %1, small ones arrive.</source>
        <translation>Les gros paquets se perdent en chemin vers %1, les petits arrivent.</translation>
    </message>
</context>
<context>
    <name>PathRules</name>
    <message>
        <source>Large packets get lost on the way, small ones arrive: pages and meetings hang.</source>
        <translation>Les gros paquets se perdent en chemin, les petits arrivent&#xa0;: les pages et les réunions restent bloquées.</translation>
    </message>
    <message>
        <source>If you use a VPN, try without it. At home, restart the router. Else show this report to whoever runs your network.</source>
        <translation>Si vous utilisez un VPN, essayez sans lui. À la maison, redémarrez le routeur. Sinon, montrez ce rapport à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>Full-size TCP segments (%1 bytes) stall, while segments of 536 bytes pass to the same host. Let ICMP &quot;fragmentation needed&quot; and &quot;packet too big&quot; pass (RFC 2923), or clamp the MSS, or set the MTU of the tunnel right. Hanging:
%2</source>
        <translation>Les segments TCP de pleine taille (%1 octets) restent bloqués, alors que ceux de 536 octets passent vers le même serveur. Laissez passer ICMP «&#xa0;fragmentation needed&#xa0;» et «&#xa0;packet too big&#xa0;» (RFC 2923), ou limitez le MSS, ou réglez correctement la MTU du tunnel. Bloqués&#xa0;:
%2</translation>
    </message>
    <message>
        <source>IPv6 does not work in this network, although the computer is told that it does.</source>
        <translation>IPv6 ne fonctionne pas dans ce réseau, bien qu’il soit annoncé à l’ordinateur.</translation>
    </message>
    <message>
        <source>Browsers fall back to IPv4 after a moment, so that meetings work, but start more slowly. Tell whoever runs your network. At home, restart the router, or turn IPv6 off in it.</source>
        <translation>Les navigateurs passent à IPv4 après un instant&#xa0;: les réunions fonctionnent, mais commencent plus lentement. Prévenez la personne qui gère votre réseau. À la maison, redémarrez le routeur ou désactivez-y IPv6.</translation>
    </message>
    <message>
        <source>IPv6 addresses get no answer, while the same hosts answer over IPv4. Route IPv6 to the internet, or stop announcing it to clients (router advertisements), or reject it (ICMPv6) instead of dropping it:
%1</source>
        <translation>Les adresses IPv6 restent sans réponse, alors que les mêmes serveurs répondent par IPv4. Acheminez IPv6 vers Internet, ou cessez de l’annoncer aux clients (annonces de routeur), ou refusez-le (ICMPv6) au lieu de l’ignorer&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Over IPv4 answered: %1</source>
        <translation>Ont répondu par IPv4&#xa0;: %1</translation>
    </message>
    <message>
        <source>IPv6 does not work to some hosts: %1.</source>
        <translation>IPv6 ne fonctionne pas vers certains serveurs&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>PortRules</name>
    <message>
        <source>%1 port %2 is shut on every server that was asked, while other ports pass.</source>
        <translation>Le port %1 %2 est fermé vers tous les serveurs interrogés, alors que d’autres ports passent.</translation>
    </message>
    <message>
        <source>The network blocks port 5349 (%1), the encrypted way for sound and picture.</source>
        <translation>Le réseau bloque le port 5349 (%1), le chemin chiffré pour le son et l’image.</translation>
    </message>
    <message>
        <source>Meetings may still work by another way, with a worse picture. Show this report to whoever runs your network and ask for port 5349 to be opened.</source>
        <translation>Les réunions peuvent quand même fonctionner par un autre chemin, avec une image moins bonne. Montrez ce rapport à la personne qui gère votre réseau et demandez l’ouverture du port 5349.</translation>
    </message>
    <message>
        <source>The network blocks port 3478 (%1), by which a meeting finds its best way through.</source>
        <translation>Le réseau bloque le port 3478 (%1), par lequel une réunion trouve son meilleur chemin.</translation>
    </message>
    <message>
        <source>Without it, calls across your company&apos;s border may fail or have a worse picture. Show this report to whoever runs your network and ask for port 3478 to be opened.</source>
        <translation>Sans lui, les appels vers l’extérieur de votre entreprise peuvent échouer ou avoir une image moins bonne. Montrez ce rapport à la personne qui gère votre réseau et demandez l’ouverture du port 3478.</translation>
    </message>
</context>
<context>
    <name>PortalFinding</name>
    <message>
        <source>Public test pages come as they are: no log-on page stands before the network.</source>
        <translation>Les pages d’essai publiques arrivent telles quelles&#xa0;: aucune page d’identification ne précède le réseau.</translation>
    </message>
    <message>
        <source>The network answers with a page of its own in place of others (%1).</source>
        <translation>Le réseau répond par sa propre page à la place des autres (%1).</translation>
    </message>
</context>
<context>
    <name>PortsChecker</name>
    <message>
        <source>Network ports</source>
        <translation>Ports réseau</translation>
    </message>
    <message>
        <source>This step looks whether your network lets a video meeting through: looking up names, web pages, and the special ports for sound and picture. You do not have to do anything.</source>
        <translation>Cette étape vérifie si votre réseau laisse passer une visioconférence&#xa0;: la recherche des noms, les pages web et les ports particuliers du son et de l’image. Vous n’avez rien à faire.</translation>
    </message>
</context>
<context>
    <name>PortsMeasurement</name>
    <message>
        <source>Asking %1 on %2 port %3</source>
        <translation>Interrogation de %1 sur le port %2 %3</translation>
    </message>
    <message>
        <source>Looking for streaming servers in %1</source>
        <translation>Recherche de serveurs de diffusion dans %1</translation>
    </message>
    <message>
        <source>Watching whether an unused connection stays open</source>
        <translation>Observe si une connexion inutilisée reste ouverte</translation>
    </message>
</context>
<context>
    <name>PortsWording</name>
    <message>
        <source>Show this report to whoever runs your network.</source>
        <translation>Montrez ce rapport à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>Connected to a network: %1.</source>
        <translation>Connecté à un réseau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not connected to a network.</source>
        <translation>Pas connecté à un réseau.</translation>
    </message>
    <message>
        <source>Names are looked up.</source>
        <translation>Les noms sont trouvés.</translation>
    </message>
    <message>
        <source>Names cannot be looked up: the name service (DNS) does not answer.</source>
        <translation>Les noms ne peuvent pas être recherchés&#xa0;: le service de noms (DNS) ne répond pas.</translation>
    </message>
    <message>
        <source>Names cannot be looked up: the name service (DNS) knows none of them.</source>
        <translation>Les noms ne peuvent pas être trouvés&#xa0;: le service de noms (DNS) n’en connaît aucun.</translation>
    </message>
    <message>
        <source>Whether names can be looked up could not be told.</source>
        <translation>Il n’a pas été possible de savoir si les noms peuvent être recherchés.</translation>
    </message>
    <message>
        <source>Secure web pages (TCP port 443)</source>
        <translation>Pages web sécurisées (port TCP 443)</translation>
    </message>
    <message>
        <source>Web pages (TCP port 80)</source>
        <translation>Pages web (port TCP 80)</translation>
    </message>
    <message>
        <source>%1: %2 answered.</source>
        <translation>%1&#xa0;: %2 a répondu.</translation>
    </message>
    <message>
        <source>%1: the port is open (%2 answered), but the meeting service&apos;s own name was not found.</source>
        <translation>%1&#xa0;: le port est ouvert (%2 a répondu), mais le nom du service de réunion lui-même n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>%1: %2 was not reached: %3.</source>
        <translation>%1&#xa0;: %2 n’a pas été atteint&#xa0;; %3.</translation>
    </message>
    <message>
        <source>%1: who answered for %2 could not be told: %3.</source>
        <translation>%1&#xa0;: impossible de savoir qui a répondu pour %2&#xa0;; %3.</translation>
    </message>
    <message>
        <source>Sound and picture (%1 port %2)</source>
        <translation>Son et image (port %1 %2)</translation>
    </message>
    <message>
        <source>%1: open, %2 answered.</source>
        <translation>%1&#xa0;: ouvert, %2 a répondu.</translation>
    </message>
    <message>
        <source>%1: open, the public server %2 answered.</source>
        <translation>%1&#xa0;: ouvert, le serveur public %2 a répondu.</translation>
    </message>
    <message>
        <source>%1: open to the public server %2, but the meeting service&apos;s own addresses did not answer.</source>
        <translation>%1&#xa0;: ouvert vers le serveur public %2, mais les adresses du service de réunion n’ont pas répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n address(es) asked, none usable: %2.</source>
        <translation>
            <numerusform>%1&#xa0;: %n adresse interrogée, inutilisable&#xa0;; %2.</numerusform>
            <numerusform>%1&#xa0;: %n adresses interrogées, aucune utilisable&#xa0;; %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody answered, and nobody is known to listen there: it could not be told.</source>
        <translation>%1&#xa0;: indéterminé, car personne n’a répondu et aucun serveur n’y est connu.</translation>
    </message>
    <message>
        <source>UDP port %1 answers: UDP as such is let through.</source>
        <translation>Le port UDP %1 répond&#xa0;: l’UDP en général passe.</translation>
    </message>
    <message>
        <source>UDP port %1 does not answer either.</source>
        <translation>Le port UDP %1 ne répond pas non plus.</translation>
    </message>
    <message>
        <source>Your public address was found: %1.</source>
        <translation>Votre adresse publique a été trouvée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Servers see you under different public addresses: %1.</source>
        <translation>Les serveurs vous voient sous des adresses publiques différentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your public address was told by one server only (%1): not confirmed.</source>
        <translation>Votre adresse publique n’a été indiquée que par un seul serveur (%1)&#xa0;: non confirmée.</translation>
    </message>
    <message>
        <source>Your public address could not be found.</source>
        <translation>Votre adresse publique n’a pas pu être trouvée.</translation>
    </message>
    <message>
        <source>Encrypted relay for sound and picture (TCP port %1)</source>
        <translation>Relais chiffré pour le son et l’image (port TCP %1)</translation>
    </message>
    <message>
        <source>Encrypted relay for sound and picture (UDP port %1)</source>
        <translation>Relais chiffré pour le son et l’image (port UDP %1)</translation>
    </message>
    <message>
        <source>Port 443 also lets through what is no web page: %1 answered.</source>
        <translation>Le port 443 laisse aussi passer ce qui n’est pas une page web&#xa0;: %1 a répondu.</translation>
    </message>
    <message>
        <source>Port 443 does not let through what is no web page: %1: %2.</source>
        <translation>Le port 443 ne laisse pas passer ce qui n’est pas une page web&#xa0;: %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Port 443 for what is no web page: a web server answered in place of %1.</source>
        <translation>Port 443 pour autre chose que des pages web&#xa0;: un serveur web a répondu à la place de %1.</translation>
    </message>
    <message>
        <source>Port 443 for what is no web page: nobody is known who could be asked. Allow it anyway.</source>
        <translation>Port 443 pour autre chose que des pages web&#xa0;: aucun serveur connu ne peut être interrogé. Autorisez-le quand même.</translation>
    </message>
    <message>
        <source>Sound and picture can be relayed by %1.</source>
        <translation>Le son et l’image peuvent être relayés par %1.</translation>
    </message>
    <message>
        <source>The relay server %1 refuses to relay (error %2).</source>
        <translation>Le serveur relais %1 refuse de relayer (erreur %2).</translation>
    </message>
    <message>
        <source>Whether %1 relays sound and picture could not be told: %2.</source>
        <translation>Impossible de savoir si %1 relaie le son et l’image&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 answered, but the secure connection was opened on the way.</source>
        <translation>%1&#xa0;: %2 a répondu, mais la connexion sécurisée a été ouverte en chemin.</translation>
    </message>
    <message>
        <source>Names of the internet are not looked up on this computer: the proxy does it.</source>
        <translation>Les noms d’Internet ne sont pas résolus sur cet ordinateur&#xa0;: le proxy s’en charge.</translation>
    </message>
    <message>
        <source>Plug in the network cable or join a Wi-Fi network, then repeat the check.</source>
        <translation>Branchez le câble réseau ou connectez-vous à un réseau Wi-Fi, puis refaites la vérification.</translation>
    </message>
    <message>
        <source>Connected to a network: %1. Some of the meeting&apos;s addresses have a way of their own, such as a VPN (%2).</source>
        <translation>Connecté à un réseau&#xa0;: %1. Certaines adresses de la visioconférence ont leur propre chemin, par exemple un VPN (%2).</translation>
    </message>
    <message>
        <source>Port 443 for what is no web page: encrypted it passes, and %1 takes nothing else there, so that the rest could not be told.</source>
        <translation>Port 443 pour autre chose que des pages web&#xa0;: chiffré, le trafic passe, et %1 n’y accepte rien d’autre&#xa0;; le reste n’a donc pas pu être déterminé.</translation>
    </message>
    <message>
        <source>Servers see you under an address that is not a public one (%1): your public address could not be found.</source>
        <translation>Les serveurs vous voient sous une adresse qui n’est pas publique (%1)&#xa0;: votre adresse publique n’a pas pu être trouvée.</translation>
    </message>
</context>
<context>
    <name>Probes</name>
    <message>
        <source>must be declared a WebSocket to have an echo</source>
        <translation>doit être déclaré comme WebSocket pour avoir un écho</translation>
    </message>
    <message>
        <source>must be named in lower-case letters, digits and hyphens</source>
        <translation>doit être nommé en lettres minuscules, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>is not a browser; known are: %1</source>
        <translation>n’est pas un navigateur&#xa0;; sont connus&#xa0;: %1</translation>
    </message>
    <message>
        <source>must not be above recommendedKbps</source>
        <translation>ne doit pas dépasser recommendedKbps</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>must be of lower-case letters, digits and hyphens</source>
        <translation>doit se composer de lettres minuscules, de chiffres et de traits d’union</translation>
    </message>
    <message>
        <source>must be a version such as 7.15</source>
        <translation>doit être une version comme 7.15</translation>
    </message>
    <message>
        <source>must be a language such as en or pt_BR</source>
        <translation>doit être une langue comme en ou pt_BR</translation>
    </message>
    <message>
        <source>must have an English text (key “en”)</source>
        <translation>doit avoir un texte anglais (clé «&#xa0;en&#xa0;»)</translation>
    </message>
    <message>
        <source>must be a date such as 2019-07-02</source>
        <translation>doit être une date comme 2019-07-02</translation>
    </message>
    <message>
        <source>must be a host name in ASCII or an IP address</source>
        <translation>doit être un nom d’hôte en ASCII ou une adresse IP</translation>
    </message>
    <message>
        <source>must be an IP address such as 192.0.2.1 or 2001:db8::1</source>
        <translation>doit être une adresse IP comme 192.0.2.1 ou 2001:db8::1</translation>
    </message>
    <message>
        <source>must be an address range such as 192.0.2.0/24</source>
        <translation>doit être une plage d’adresses comme 192.0.2.0/24</translation>
    </message>
    <message>
        <source>must begin with an IP address</source>
        <translation>doit commencer par une adresse IP</translation>
    </message>
    <message>
        <source>must have a prefix of /8 to /32 (IPv4) or /16 to /128 (IPv6)</source>
        <translation>doit avoir un préfixe de /8 à /32 (IPv4) ou de /16 à /128 (IPv6)</translation>
    </message>
    <message>
        <source>must begin with the first address of the range (host bits zero)</source>
        <translation>doit commencer par la première adresse de la plage (bits d’hôte à zéro)</translation>
    </message>
    <message>
        <source>must be an address that begins with %1</source>
        <translation>doit être une adresse qui commence par %1</translation>
    </message>
    <message>
        <source>:// or </source>
        <translation>:// ou </translation>
    </message>
    <message>
        <source>must name a host</source>
        <translation>doit nommer un hôte</translation>
    </message>
    <message>
        <source>must have no user, no password, no fragment and no port 0</source>
        <translation>ne doit avoir ni utilisateur, ni mot de passe, ni fragment, ni port 0</translation>
    </message>
    <message>
        <source>must be a host, a wildcard such as *.example.org, or a host with a path such as www.example.org/scripts/*</source>
        <translation>doit être un hôte, un caractère générique comme *.example.org, ou un hôte avec un chemin comme www.example.org/scripts/*</translation>
    </message>
    <message>
        <source>must be under the pattern %1</source>
        <translation>doit correspondre au modèle %1</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1&#xa0;: ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>%1: is a folder, not a file</source>
        <translation>%1&#xa0;: est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>%1: is not a file that can be read</source>
        <translation>%1&#xa0;: n’est pas un fichier lisible</translation>
    </message>
    <message>
        <source>%1: is larger than 1 MiB</source>
        <translation>%1&#xa0;: dépasse 1&#xa0;Mio</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor one of the built-in profiles (%2)</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un fichier ni un des profils intégrés (%2)</translation>
    </message>
</context>
<context>
    <name>ProfileReader</name>
    <message>
        <source>must be of capital letters, digits and hyphens</source>
        <translation>doit se composer de lettres majuscules, de chiffres et de traits d’union</translation>
    </message>
    <message>
        <source>must not stand beside “texts”</source>
        <translation>ne doit pas figurer à côté de «&#xa0;texts&#xa0;»</translation>
    </message>
    <message>
        <source>is not a built-in purpose; give the row “texts” of its own</source>
        <translation>n’est pas un but intégré&#xa0;; donnez à la ligne ses propres «&#xa0;texts&#xa0;»</translation>
    </message>
    <message>
        <source>is not a known probe</source>
        <translation>n’est pas une sonde connue</translation>
    </message>
    <message>
        <source>must be “%1”: that check has the probe “%2”</source>
        <translation>doit être «&#xa0;%1&#xa0;»&#xa0;: c’est cette vérification qui a la sonde «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>is the id of %1 too</source>
        <translation>est aussi l’identifiant de %1</translation>
    </message>
    <message>
        <source>hold more than 10,000 address ranges</source>
        <translation>contient plus de 10&#xa0;000 plages d’adresses</translation>
    </message>
    <message>
        <source>must name a port at least, since there are address ranges</source>
        <translation>doit nommer au moins un port, puisqu’il y a des plages d’adresses</translation>
    </message>
    <message>
        <source>must be “%1”: this version reads no other</source>
        <translation>doit être «&#xa0;%1&#xa0;»&#xa0;: cette version n’en lit pas d’autre</translation>
    </message>
</context>
<context>
    <name>ProfileSections</name>
    <message>
        <source>must be above %1</source>
        <translation>doit être supérieur à %1</translation>
    </message>
    <message>
        <source>must not be below firstPerRange</source>
        <translation>ne doit pas être inférieur à firstPerRange</translation>
    </message>
    <message>
        <source>must not be below mostPerRange</source>
        <translation>ne doit pas être inférieur à mostPerRange</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Waiting for your answer about camera and microphone…</source>
        <translation>En attente de votre réponse sur la caméra et le microphone…</translation>
    </message>
    <message>
        <source>Looking at what this browser can do…</source>
        <translation>Examen de ce que ce navigateur sait faire…</translation>
    </message>
    <message>
        <source>Done. Go back to Precall. You may close this page.</source>
        <translation>Terminé. Retournez à Precall. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Precall does not wait for this page any more. You may close it.</source>
        <translation>Precall n’attend plus cette page. Vous pouvez la fermer.</translation>
    </message>
    <message>
        <source>To see how calls would leave your network, the page contacts: %1.</source>
        <translation>Pour voir comment les appels quitteraient votre réseau, la page contacte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Testing this browser</source>
        <translation>Test de ce navigateur</translation>
    </message>
    <message>
        <source>Precall has opened this page to see whether meetings work in this browser.</source>
        <translation>Precall a ouvert cette page pour voir si les réunions fonctionnent dans ce navigateur.</translation>
    </message>
    <message>
        <source>The browser may ask whether the page may use your camera and microphone. Please choose Allow: nothing is recorded, and neither picture nor sound leaves the browser.</source>
        <translation>Le navigateur demandera peut-être si la page peut utiliser votre caméra et votre microphone. Choisissez «&#xa0;Autoriser&#xa0;»&#xa0;: rien n’est enregistré, et ni l’image ni le son ne quittent le navigateur.</translation>
    </message>
    <message>
        <source>JavaScript is switched off in this browser, at least for this page. Precall has taken note of it. You may close this page.</source>
        <translation>JavaScript est désactivé dans ce navigateur, du moins pour cette page. Precall en a pris note. Vous pouvez fermer cette page.</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>JavaScript did not run on the test page in %1.</source>
        <translation>Sur la page de test, JavaScript ne s’est pas exécuté dans %1.</translation>
    </message>
    <message>
        <source>Look into the settings and extensions of the browser: JavaScript must be allowed at least for the pages of the meeting.</source>
        <translation>Regardez les réglages et les extensions du navigateur&#xa0;: JavaScript doit être autorisé au moins pour les pages de la réunion.</translation>
    </message>
    <message>
        <source>%1 has shown that calls are switched off in it: WebRTC, or access to camera and microphone, is missing.</source>
        <translation>%1 a montré que les appels y sont désactivés&#xa0;: WebRTC, ou l’accès à la caméra et au microphone, manque.</translation>
    </message>
    <message>
        <source>Look for an extension or a setting that switches WebRTC off, or use another browser.</source>
        <translation>Cherchez une extension ou un réglage qui désactive WebRTC, ou utilisez un autre navigateur.</translation>
    </message>
    <message>
        <source>This setting does it: %1</source>
        <translation>Ce réglage en est la raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has shown that it does not let pages use camera or microphone, as its setting says.</source>
        <translation>%1 a montré qu’il ne laisse pas les pages utiliser la caméra ou le microphone, comme le dit son réglage.</translation>
    </message>
    <message>
        <source>%1 refused the test page the camera or the microphone. No setting that says so was found.</source>
        <translation>%1 a refusé à la page de test la caméra ou le microphone. Aucun réglage qui le demande n’a été trouvé.</translation>
    </message>
    <message>
        <source>Test again and choose Allow when the browser asks. If it does not ask, look at the sign beside its address bar, at its extensions, and at the privacy settings of your computer.</source>
        <translation>Testez de nouveau et choisissez «&#xa0;Autoriser&#xa0;» quand le navigateur le demande. S’il ne demande rien, regardez le signe à côté de sa barre d’adresse, ses extensions et les réglages de confidentialité de votre ordinateur.</translation>
    </message>
    <message>
        <source>%1 sees no camera or no microphone, so it could not show that it may use them.</source>
        <translation>%1 ne voit pas de caméra ou pas de microphone et n’a donc pas pu montrer qu’il peut les utiliser.</translation>
    </message>
    <message>
        <source>Connect them and test again.</source>
        <translation>Branchez-les et testez de nouveau.</translation>
    </message>
    <message>
        <source>Camera or microphone did not start in %1.</source>
        <translation>La caméra ou le microphone n’a pas démarré dans %1.</translation>
    </message>
    <message>
        <source>Close other programs that use them and test again.</source>
        <translation>Fermez les autres programmes qui les utilisent et testez de nouveau.</translation>
    </message>
    <message>
        <source>Test again, and answer what the browser asks.</source>
        <translation>Testez de nouveau et répondez à ce que demande le navigateur.</translation>
    </message>
    <message>
        <source>The question of %1 about camera and microphone was not answered.</source>
        <translation>La question de %1 sur la caméra et le microphone est restée sans réponse.</translation>
    </message>
    <message>
        <source>%1 showed the test page and did not tell what came of it in time.</source>
        <translation>%1 a affiché la page de test mais n’a pas donné le résultat à temps.</translation>
    </message>
    <message>
        <source>%1 did not open the test page in time.</source>
        <translation>%1 n’a pas ouvert la page de test à temps.</translation>
    </message>
    <message>
        <source>Close all windows of the browser and test again. A proxy setting of the browser that also applies to this computer itself (127.0.0.1) keeps it from the page, too.</source>
        <translation>Fermez toutes les fenêtres du navigateur et testez de nouveau. Un réglage de proxy du navigateur qui vaut aussi pour cet ordinateur lui-même (127.0.0.1) l’empêche également d’atteindre la page.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 n’a pas pu être démarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 lets no page of this computer use camera and microphone, so it could not be tested.</source>
        <translation>%1 ne laisse aucune page de cet ordinateur utiliser la caméra et le microphone et n’a donc pas pu être testé.</translation>
    </message>
    <message>
        <source>%1 finds ways out of the network for calls: %2.</source>
        <translation>%1 trouve des chemins hors du réseau pour les appels&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 finds no way out of the network for calls. Servers asked: %2.</source>
        <translation>%1 ne trouve aucun chemin hors du réseau pour les appels. Serveurs interrogés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Compare with the network step: what is closed there is closed here, too. If all is open there, something treats this browser differently: a firewall by program, a proxy setting, an extension.</source>
        <translation>Comparez avec l’étape du réseau&#xa0;: ce qui y est fermé l’est ici aussi. Si tout y est ouvert, quelque chose traite ce navigateur autrement&#xa0;: un pare-feu par programme, un réglage de proxy, une extension.</translation>
    </message>
    <message>
        <source>Another version of %1 is running than the one that is installed: %2.</source>
        <translation>De %1, une autre version que celle installée est en cours d’exécution&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Close all windows of the browser, so that the installed version starts next time.</source>
        <translation>Fermez toutes les fenêtres du navigateur, afin que la version installée démarre la prochaine fois.</translation>
    </message>
    <message>
        <source>On the test page %1 let camera or microphone be used, though a setting forbids it for the meeting: %2.</source>
        <translation>Sur la page de test, %1 a laissé utiliser la caméra ou le microphone, bien qu’un réglage l’interdise pour la réunion&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Such settings are made address by address, and the test page has another one than the meeting: the setting decides.</source>
        <translation>De tels réglages valent adresse par adresse, et la page de test n’a pas celle de la réunion&#xa0;: le réglage décide.</translation>
    </message>
    <message>
        <source>On the test page %1 did what one of its settings forbids: %2.</source>
        <translation>Sur la page de test, %1 a fait ce qu’un de ses réglages interdit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Perhaps the browser was running before the setting was made, or uses another profile. Close all its windows and test again.</source>
        <translation>Le navigateur tournait peut-être avant que le réglage soit fait, ou il utilise un autre profil. Fermez toutes ses fenêtres et testez de nouveau.</translation>
    </message>
    <message>
        <source>Two programs came for the test page that was meant for %1, so its answer does not count.</source>
        <translation>Deux programmes ont demandé la page de test destinée à %1&#xa0;; sa réponse ne compte donc pas.</translation>
    </message>
    <message>
        <source>Test again. If it happens again, ask whoever looks after your computer which program opens the addresses of other programs.</source>
        <translation>Refaites le test. Si cela se reproduit, demandez à la personne qui s&apos;occupe de votre ordinateur quel programme ouvre les adresses d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>%1 opens lasting connections to the platform (WebSocket): %2.</source>
        <translation>%1 ouvre des connexions durables vers la plateforme (WebSocket)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot open lasting connections to the platform (WebSocket): %2.</source>
        <translation>%1 ne peut pas ouvrir de connexions durables vers la plateforme (WebSocket)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has shown on a page of this computer that camera, microphone and calls work in it.</source>
        <translation>%1 a montré, sur une page de cet ordinateur, que la caméra, le microphone et les appels y fonctionnent.</translation>
    </message>
    <message>
        <source>Browsers remember such permissions page by page: allow camera and microphone when the page of the meeting asks for them, too.</source>
        <translation>Les navigateurs retiennent ces autorisations page par page&#xa0;: autorisez aussi la caméra et le microphone lorsque la page de la réunion les demande.</translation>
    </message>
    <message>
        <source>Camera and microphone work in %1, but it found no way into any network for a call.</source>
        <translation>La caméra et le microphone fonctionnent dans %1, mais il n’a trouvé aucun chemin vers un réseau pour un appel.</translation>
    </message>
    <message>
        <source>Look whether this computer is connected. If it is, a setting or an extension of the browser keeps calls from the network.</source>
        <translation>Vérifiez que cet ordinateur est connecté. S’il l’est, un réglage ou une extension du navigateur tient les appels à l’écart du réseau.</translation>
    </message>
    <message>
        <source>There is no browser “%1” here that could be tested. Installed here: %2.</source>
        <translation>Il n’y a pas ici de navigateur «&#xa0;%1&#xa0;» qui puisse être testé. Sont installés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Name one of those, or “default”, or “all”.</source>
        <translation>Indiquez l’un d’eux, ou «&#xa0;default&#xa0;», ou «&#xa0;all&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ProxyCauses</name>
    <message>
        <source>Meetings may still work, with a worse picture and more delay. Show this report to whoever runs your network.</source>
        <translation>Les réunions peuvent quand même fonctionner, avec une image moins bonne et plus de retard. Montrez ce rapport à la personne qui gère votre réseau.</translation>
    </message>
</context>
<context>
    <name>ProxyDenialRules</name>
    <message>
        <source>The proxy lets connections to port 443 through, but not to port %1.</source>
        <translation>Le proxy laisse passer les connexions vers le port 443, mais pas vers le port %1.</translation>
    </message>
    <message>
        <source>Proxy: %1. Allow the method CONNECT to these destinations:
%2
Its answers:
%3</source>
        <translation>Proxy&#xa0;: %1. Autorisez la méthode CONNECT vers ces destinations&#xa0;:
%2
Ses réponses&#xa0;:
%3</translation>
    </message>
    <message>
        <source>The proxy refuses addresses that the meeting needs: %1.</source>
        <translation>Le proxy refuse des adresses dont la réunion a besoin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Others pass, so the proxy itself works. Show this report to whoever runs your network: they find below what to allow.</source>
        <translation>D’autres passent, le proxy lui-même fonctionne donc. Montrez ce rapport à la personne qui gère votre réseau&#xa0;: elle trouvera ci-dessous ce qu’il faut autoriser.</translation>
    </message>
    <message>
        <source>Proxy: %1. Allow these hosts:
%2
Its answers:
%3</source>
        <translation>Proxy&#xa0;: %1. Autorisez ces hôtes&#xa0;:
%2
Ses réponses&#xa0;:
%3</translation>
    </message>
</context>
<context>
    <name>ProxyLogonRules</name>
    <message>
        <source>Proxy: %1. It answered 407 and offers: %2.
Asked for:
%3</source>
        <translation>Proxy&#xa0;: %1. Il a répondu 407 et propose&#xa0;: %2.
Demandé&#xa0;:
%3</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password (%1): a call cannot type them in.</source>
        <translation>Le proxy demande un nom et un mot de passe (%1)&#xa0;: un appel ne peut pas les saisir.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network: the proxy must let the meeting&apos;s addresses through without a password.</source>
        <translation>Montrez ce rapport à la personne qui gère votre réseau&#xa0;: le proxy doit laisser passer les adresses de la réunion sans mot de passe.</translation>
    </message>
    <message>
        <source>Exempt the listed addresses from authentication, or offer Negotiate or NTLM.</source>
        <translation>Exemptez d’authentification les adresses indiquées, ou proposez Negotiate ou NTLM.</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1). Browsers log on by themselves; this check did not.</source>
        <translation>Le proxy veut savoir qui vous êtes (%1). Les navigateurs s’authentifient d’eux-mêmes&#xa0;; ce test ne l’a pas fait.</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1). This check could not log on with your account (%2); browsers may.</source>
        <translation>Le proxy veut savoir qui vous êtes (%1). Ce test n’a pas pu s’authentifier avec votre compte (%2)&#xa0;; les navigateurs le peuvent peut-être.</translation>
    </message>
    <message>
        <source>Open the meeting&apos;s page in your browser. If it appears without asking for a password, your browser passes.</source>
        <translation>Ouvrez la page de la réunion dans votre navigateur. Si elle s’affiche sans demander de mot de passe, votre navigateur passe.</translation>
    </message>
    <message>
        <source>Nothing has to be changed where browsers log on by themselves. To have everything checked, exempt the listed addresses from authentication.</source>
        <translation>Rien n’est à changer là où les navigateurs s’identifient d’eux-mêmes. Pour que tout soit vérifié, exemptez d’authentification les adresses indiquées.</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1), and did not take the name and the password that were typed in.</source>
        <translation>Le proxy veut savoir qui vous êtes (%1) et n’a pas accepté le nom et le mot de passe saisis.</translation>
    </message>
</context>
<context>
    <name>ProxyOnlyRules</name>
    <message>
        <source>The only way out of this network is the proxy (%1), which does not carry the best kind of sound and picture (UDP).</source>
        <translation>Le seul chemin hors de ce réseau est le proxy (%1), qui ne transporte pas la meilleure forme de son et d’image (UDP).</translation>
    </message>
    <message>
        <source>Direct connections are shut, through the proxy they pass. Allow these past the proxy (outgoing only, no inbound rule is needed):
%1</source>
        <translation>Les connexions directes sont fermées, elles passent par le proxy. Autorisez celles-ci sans passer par le proxy (sortantes uniquement, aucune règle entrante n’est nécessaire)&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>ProxyReachRules</name>
    <message>
        <source>This computer is told to use a proxy that cannot be reached: %1.</source>
        <translation>Cet ordinateur doit utiliser un proxy qui est injoignable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>If you are not in your company&apos;s network, connect to it (VPN), or turn the proxy off in the system settings. Else tell your helpdesk that the proxy does not answer.</source>
        <translation>Si vous n’êtes pas dans le réseau de votre entreprise, connectez-vous-y (VPN), ou désactivez le proxy dans les réglages du système. Sinon, signalez à votre assistance que le proxy ne répond pas.</translation>
    </message>
    <message>
        <source>Proxy: %1. Named by: %2. Last error: %3. Check the address and the port, and that clients may connect to it.</source>
        <translation>Proxy&#xa0;: %1. Indiqué par&#xa0;: %2. Dernière erreur&#xa0;: %3. Vérifiez l’adresse et le port, et que les postes ont le droit de s’y connecter.</translation>
    </message>
    <message>
        <source>Browsers may then take no proxy, or the wrong one. Ask your helpdesk for the right proxy settings.</source>
        <translation>Les navigateurs risquent alors de n’utiliser aucun proxy, ou le mauvais. Demandez à votre assistance les bons réglages du proxy.</translation>
    </message>
    <message>
        <source>Provide a script (PAC) at %1 that defines FindProxyForURL, or take the setting away. Last error: %2</source>
        <translation>Mettez à disposition à l’adresse %1 un script (PAC) qui définit FindProxyForURL, ou supprimez ce réglage. Dernière erreur&#xa0;: %2</translation>
    </message>
    <message>
        <source>The automatic proxy configuration that this computer is told to use cannot be fetched or is faulty: %1.</source>
        <translation>La configuration automatique du proxy que cet ordinateur doit utiliser ne peut pas être récupérée ou est défectueuse&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ProxySetting</name>
    <message>
        <source>--proxy: a name and a password for the proxy are not taken</source>
        <translation>--proxy&#xa0;: un nom et un mot de passe pour le proxy ne sont pas acceptés</translation>
    </message>
    <message>
        <source>--proxy: proxies of the kind &quot;%1&quot; are not supported</source>
        <translation>--proxy&#xa0;: les proxys du type «&#xa0;%1&#xa0;» ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>--proxy: &quot;%1&quot; is neither &quot;system&quot; nor &quot;none&quot; nor the address of a proxy, such as http://proxy.example:3128</source>
        <translation>--proxy&#xa0;: «&#xa0;%1&#xa0;» n’est ni «&#xa0;system&#xa0;», ni «&#xa0;none&#xa0;», ni l’adresse d’un proxy telle que http://proxy.example:3128</translation>
    </message>
</context>
<context>
    <name>ProxyWording</name>
    <message>
        <source>asked for on the command line</source>
        <translation>demandé sur la ligne de commande</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>variable d’environnement %1</translation>
    </message>
    <message>
        <source>system settings</source>
        <translation>réglages du système</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask whoever runs your network for them.</source>
        <translation>Vérifiez les réglages du proxy de cet ordinateur, ou demandez-les à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>Which proxy a browser would use could not be told: the settings name an automatic configuration that is run by browsers only, or did not answer.</source>
        <translation>Le proxy qu’un navigateur utiliserait n’a pas pu être déterminé&#xa0;: les réglages indiquent une configuration automatique que seuls les navigateurs exécutent, ou n’ont pas répondu.</translation>
    </message>
    <message>
        <source>If you know the proxy, repeat the check with its address (--proxy).</source>
        <translation>Si vous connaissez le proxy, recommencez la vérification avec son adresse (--proxy).</translation>
    </message>
    <message>
        <source>The settings name a proxy of a kind that is not supported here: %1.</source>
        <translation>Les réglages indiquent un proxy d’un type qui n’est pas pris en charge ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The network offers an automatic proxy configuration (wpad, %1), which this computer is not told to use.</source>
        <translation>Le réseau propose une configuration automatique du proxy (wpad, %1), que cet ordinateur n’est pas chargé d’utiliser.</translation>
    </message>
    <message>
        <source>If browsers here find it by themselves, repeat the check with the address of the proxy (--proxy).</source>
        <translation>Si les navigateurs la trouvent ici d’eux-mêmes, recommencez la vérification avec l’adresse du proxy (--proxy).</translation>
    </message>
    <message>
        <source>A proxy is used: %1 (%2).</source>
        <translation>Un proxy est utilisé&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Aucun proxy n’est utilisé.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached: %1 (%2).</source>
        <translation>Le proxy est injoignable&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>The automatic proxy configuration was fetched: %1.</source>
        <translation>La configuration automatique du proxy a été récupérée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The automatic proxy configuration cannot be used: %1.</source>
        <translation>La configuration automatique du proxy est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whether the automatic proxy configuration is there could not be told.</source>
        <translation>La présence de la configuration automatique du proxy n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>No proxy asks for a password.</source>
        <translation>Aucun proxy ne demande de mot de passe.</translation>
    </message>
    <message>
        <source>The proxy asks for no password.</source>
        <translation>Le proxy ne demande pas de mot de passe.</translation>
    </message>
    <message>
        <source>Open the meeting&apos;s page in your browser: when it appears without asking for a password, all is well.</source>
        <translation>Ouvrez la page de la réunion dans votre navigateur&#xa0;: si elle s’affiche sans demander de mot de passe, tout va bien.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password (%1).</source>
        <translation>Le proxy demande un nom et un mot de passe (%1).</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network.</source>
        <translation>Montrez ce rapport à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>Whether a proxy asks for a password could not be told.</source>
        <translation>La question de savoir si un proxy demande un mot de passe n’a pas pu être tranchée.</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1), and lets you in with your own account.</source>
        <translation>Le proxy veut savoir qui vous êtes (%1) et vous laisse entrer avec votre propre compte.</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1). This check could not log on with your account (%2); your browser may pass.</source>
        <translation>Le proxy veut savoir qui vous êtes (%1). Ce test n’a pas pu s’authentifier avec votre compte (%2)&#xa0;; votre navigateur passera peut-être.</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1). Your browser may pass by itself; this check did not log on, as nobody allowed it to.</source>
        <translation>Le proxy veut savoir qui vous êtes (%1). Votre navigateur passera peut-être de lui-même&#xa0;; ce test ne s’est pas authentifié, car personne ne l’y a autorisé.</translation>
    </message>
    <message>
        <source>Or repeat the check and allow it to log on to the proxy with your account (on the first page, or with --consent proxy-logon).</source>
        <translation>Ou refaites le test en l’autorisant à s’authentifier auprès du proxy avec votre compte (sur la première page, ou avec --consent proxy-logon).</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1). Your browser may pass; this check cannot log on in that way.</source>
        <translation>Le proxy veut savoir qui vous êtes (%1). Votre navigateur passera peut-être&#xa0;; ce test ne peut pas s’authentifier de cette façon.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password (%1), and did not accept those that were typed in. They were tried once only, so that the account is not locked.</source>
        <translation>Le proxy demande un nom et un mot de passe (%1) et n’a pas accepté ceux qui ont été saisis. Ils n’ont été essayés qu’une fois, afin que le compte ne soit pas bloqué.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password (%1); logging on with those that were typed in did not come to an end (%2).</source>
        <translation>Le proxy demande un nom et un mot de passe (%1)&#xa0;; la connexion avec ceux qui ont été saisis n’a pas abouti (%2).</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password (%1). What is behind it was checked with those that were typed in; in a call nobody can type them.</source>
        <translation>Le proxy demande un nom et un mot de passe (%1). Ce qui se trouve derrière lui a été vérifié avec ceux qui ont été saisis&#xa0;; pendant un appel, personne ne peut les saisir.</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1), and lets you in with the name and the password that were typed in.</source>
        <translation>Le proxy veut savoir qui vous êtes (%1) et vous laisse passer avec le nom et le mot de passe saisis.</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of very many</source>
        <translation>%1 sur un très grand nombre</translation>
    </message>
    <message>
        <source>An address of %1 answered.</source>
        <translation>Une adresse de %1 a répondu.</translation>
    </message>
    <message>
        <source>An address of %1 answered: %2 on %3. Addresses asked: %4.</source>
        <translation>Une adresse de %1 a répondu&#xa0;: %2 sur %3. Adresses interrogées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Addresses of %1 cannot be reached: %2 on %3: %4. Answered: %5, asked: %6.</source>
        <translation>Des adresses de %1 ne peuvent pas être jointes&#xa0;: %2 sur %3&#xa0;: %4. Ont répondu&#xa0;: %5, interrogées&#xa0;: %6.</translation>
    </message>
    <message>
        <source>%1: could not be told, nobody answered. Addresses asked: %2. Tries without an answer: %3, refused: %4, called unreachable or forbidden: %5. Perhaps nobody is there.</source>
        <translation>%1&#xa0;: impossible à déterminer, personne n’a répondu. Adresses interrogées&#xa0;: %2. Essais sans réponse&#xa0;: %3, refusés&#xa0;: %4, signalés injoignables ou interdits&#xa0;: %5. Il n’y a peut-être personne.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network: this address range must be allowed.</source>
        <translation>Montrez ce rapport à la personne qui gère votre réseau&#xa0;: cette plage d’adresses doit être autorisée.</translation>
    </message>
</context>
<context>
    <name>RateGraphWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>arrives, kb/s</source>
        <translation>arrive, kb/s</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>delay, ms</source>
        <translation>délai, ms</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Over %1 seconds up to %2 kb/s arrived; %3 kb/s are needed. The longest delay was %4 ms, the largest loss %5 %.</source>
        <translation>En %1 secondes, jusqu’à %2 kb/s sont arrivés&#xa0;; %3 kb/s sont nécessaires. Le délai le plus long a été de %4 ms, la perte la plus forte de %5 %.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What was found to be the cause, and what to change</source>
        <translation>Les causes trouvées, et ce qu’il faut changer</translation>
    </message>
    <message>
        <source>No cause could be told with certainty. What was seen stands on the pages for the helpdesk and in the evidence below.</source>
        <translation>Aucune cause n’a pu être établie avec certitude. Ce qui a été constaté figure dans les pages pour l’assistance et dans les preuves ci-dessous.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
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
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Could not be proven: allow it anyway</source>
        <translation>Non prouvé&#xa0;: à autoriser quand même</translation>
    </message>
    <message>
        <source>The test could neither show that these work nor that they are blocked. The platform asks for them.</source>
        <translation>Le test n’a pu montrer ni que ces accès fonctionnent, ni qu’ils sont bloqués. La plateforme les demande.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>… and %1 more in the attached precall-report.json</source>
        <translation>… et %1 de plus dans le fichier joint precall-report.json</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>For the administrator</source>
        <translation>Pour l’administrateur</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Remark of the user</source>
        <translation>Remarque de l’utilisateur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Version of the profile</source>
        <translation>Version du profil</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Somme de contrôle (SHA-256)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Le test</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Remote session</source>
        <translation>Session à distance</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>Nom de l’ordinateur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>L’ordinateur</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>All findings, problems first</source>
        <translation>Tous les constats, problèmes en premier</translation>
    </message>
    <message>
        <source>For the helpdesk</source>
        <translation>Pour l’assistance</translation>
    </message>
    <message>
        <source>Ask the user for the report number and for the codes beside the findings: they are the same in every language.</source>
        <translation>Demandez à l’utilisateur le numéro du rapport et les codes à côté des constats&#xa0;: ils sont les mêmes dans toutes les langues.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The following pages are for the people who help you: first the helpdesk, then the administrator of your network.</source>
        <translation>Les pages suivantes sont destinées aux personnes qui vous aident&#xa0;: d’abord l’assistance, puis l’administrateur de votre réseau.</translation>
    </message>
    <message>
        <source>Precall report %1</source>
        <translation>Rapport Precall %1</translation>
    </message>
    <message>
        <source>You are ready for your video meeting</source>
        <translation>Tout est prêt pour votre visioconférence</translation>
    </message>
    <message>
        <source>You can take part, with some limits</source>
        <translation>Vous pouvez participer, avec quelques limites</translation>
    </message>
    <message>
        <source>You are not ready yet</source>
        <translation>Tout n’est pas encore prêt</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Tout n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>The test was stopped before its end.</source>
        <translation>Le test a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Everything that was checked and is required works.</source>
        <translation>Tout ce qui est obligatoire et a été vérifié fonctionne.</translation>
    </message>
    <message>
        <source>Something that the meeting needs does not work yet. Below is what to do about it.</source>
        <translation>Un élément nécessaire à la réunion ne fonctionne pas encore. Vous trouverez ci-dessous ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong, but something that the meeting needs could not be proven to work.</source>
        <translation>Aucun problème n’a été trouvé, mais le bon fonctionnement d’un élément nécessaire à la réunion n’a pas pu être prouvé.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandée</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>n’a pas pu être faite</translation>
    </message>
    <message>
        <source>If you ask someone for help, name the report number %1.</source>
        <translation>Si vous demandez de l’aide, indiquez le numéro de rapport %1.</translation>
    </message>
    <message>
        <source>Help: %1. Name the report number %2.</source>
        <translation>Aide&#xa0;: %1. Indiquez le numéro de rapport %2.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Causes, for the administrator</source>
        <translation>Causes, pour l’administrateur</translation>
    </message>
    <message>
        <source>Closed ways, for the administrator</source>
        <translation>Accès fermés, pour l’administrateur</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>conformes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>non conformes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not proven</source>
        <translation>non prouvées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not needed here</source>
        <translation>inutiles ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not checked</source>
        <translation>non vérifiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>You can join your meeting. For the best quality, show this report to whoever looks after your computer or network.</source>
        <translation>Vous pouvez rejoindre votre réunion. Pour une qualité optimale, montrez ce rapport à la personne qui s’occupe de votre ordinateur ou de votre réseau.</translation>
    </message>
    <message>
        <source>Show this report to whoever looks after your computer or network.</source>
        <translation>Montrez ce rapport à la personne qui s’occupe de votre ordinateur ou de votre réseau.</translation>
    </message>
    <message>
        <source>Run the test again, to its end.</source>
        <translation>Relancez le test et laissez-le aller jusqu’au bout.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The same report for programs is attached to this file: %1</source>
        <translation>Le même rapport, lisible par des programmes, est joint à ce fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navigateurs</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Haut-parleurs</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Not every step was run: what was not checked is not counted.</source>
        <translation>Toutes les étapes n’ont pas été exécutées&#xa0;: ce qui n’a pas été vérifié n’est pas pris en compte.</translation>
    </message>
    <message>
        <source>You can join your meeting.</source>
        <translation>Vous pouvez rejoindre votre réunion.</translation>
    </message>
    <message>
        <source>What was checked is in order</source>
        <translation>Ce qui a été vérifié est en ordre</translation>
    </message>
    <message>
        <source>What was checked works, with some limits</source>
        <translation>Ce qui a été vérifié fonctionne, avec des limites</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>autoriser</translation>
    </message>
    <message>
        <source>let resolve</source>
        <translation>laisser résoudre</translation>
    </message>
    <message>
        <source>do not inspect</source>
        <translation>ne pas inspecter</translation>
    </message>
    <message>
        <source>Firewall request: outgoing only</source>
        <translation>Demande au pare-feu&#xa0;: sortant uniquement</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Closed ways, as they were tried</source>
        <translation>Voies fermées, telles qu’elles ont été essayées</translation>
    </message>
    <message>
        <source>The calendar service connects from the internet to the mail server. The user&apos;s computer has no part in that, so it cannot be tested from there.</source>
        <translation>Le service de calendrier se connecte depuis Internet au serveur de messagerie. L&apos;ordinateur de l&apos;utilisateur n&apos;y participe pas&#xa0;; cela ne peut donc pas être testé depuis là.</translation>
    </message>
    <message>
        <source>Calendar: to be looked at where the mail server runs</source>
        <translation>Calendrier&#xa0;: à vérifier là où se trouve le serveur de messagerie</translation>
    </message>
    <message>
        <source>All connections for meetings go out from the user&apos;s computer; answers come back on the same connection. No rule for incoming connections is needed for them.</source>
        <translation>Toutes les connexions pour les réunions partent de l&apos;ordinateur de l&apos;utilisateur&#xa0;; les réponses reviennent par la même connexion. Aucune règle pour les connexions entrantes n&apos;est nécessaire pour elles.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Run the steps that are left before your meeting: this was a part of the test.</source>
        <translation>Exécutez aussi les autres étapes avant votre réunion&#xa0;: ceci n’était qu’une partie du test.</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Votre image</translation>
    </message>
    <message>
        <source>Taken from the camera and put in here because you ticked it; it is in no other file.</source>
        <translation>Prise par la caméra et placée ici parce que vous l’avez coché&#xa0;; elle n’est dans aucun autre fichier.</translation>
    </message>
    <message>
        <source>%1: every range of this list</source>
        <translation>%1&#xa0;: chaque plage de cette liste</translation>
    </message>
    <message>
        <source>&lt;each listed range&gt;</source>
        <translation>&lt;chaque plage de la liste&gt;</translation>
    </message>
    <message>
        <source>no logon</source>
        <translation>sans authentification</translation>
    </message>
    <message>
        <source>The check was stopped before everything in the network was looked at: more may be closed than is asked for here.</source>
        <translation>La vérification a été arrêtée avant que tout le réseau ne soit examiné&#xa0;: il se peut que plus soit fermé que ce qui est demandé ici.</translation>
    </message>
    <message>
        <source>Nothing is asked for here, and not everything is open: first mend the causes that were found, then repeat the check.</source>
        <translation>Rien n’est demandé ici, et pourtant tout n’est pas ouvert&#xa0;: corrigez d’abord les causes trouvées, puis répétez la vérification.</translation>
    </message>
    <message>
        <source>… and %1 more in the JSON form of this report</source>
        <translation>… et %1 autres dans la forme JSON de ce rapport</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>One cause (%1) explains what was found in the network in %2 places: they are not listed here, the JSON form of this report tells each.</source>
        <translation>Une seule cause (%1) explique ce qui a été trouvé dans le réseau à %2 endroits&#xa0;: ils ne sont pas énumérés ici, la forme JSON de ce rapport indique chacun.</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Chemin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing that is required was found to fail. What could not be tested: %1.</source>
        <translation>Rien de ce qui est requis n’a échoué. Ce qui n’a pas pu être vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Something that is recommended does not work: picture or sound may be worse than they could be.</source>
        <translation>Quelque chose de recommandé ne fonctionne pas&#xa0;: l’image ou le son peuvent être moins bons que possible.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Fine, with notes</source>
        <translation>En ordre, avec remarques</translation>
    </message>
    <message>
        <source>Works, with limits</source>
        <translation>Avec des limites</translation>
    </message>
    <message>
        <source>Problem found</source>
        <translation>Problème trouvé</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Non demandée</translation>
    </message>
    <message>
        <source>Could not be run</source>
        <translation>N’a pas pu être faite</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 autres.</translation>
    </message>
</context>
<context>
    <name>ReportDiff</name>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No longer checked</source>
        <translation>N’est plus vérifié</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
</context>
<context>
    <name>RequirementTexts</name>
    <message>
        <source>Ordinary web pages open (TCP port %1)</source>
        <translation>Les pages web ordinaires s’ouvrent (port TCP %1)</translation>
    </message>
    <message>
        <source>Secure web pages open (TCP port %1)</source>
        <translation>Les pages web sécurisées s’ouvrent (port TCP %1)</translation>
    </message>
    <message>
        <source>Port 443 also lets calls through</source>
        <translation>Le port 443 laisse aussi passer les appels</translation>
    </message>
    <message>
        <source>Secure WebSockets work</source>
        <translation>Les WebSockets sécurisés fonctionnent</translation>
    </message>
    <message>
        <source>The proxy does not ask for a password</source>
        <translation>Le proxy ne demande pas de mot de passe</translation>
    </message>
    <message>
        <source>Secure connections are not opened on the way</source>
        <translation>Les connexions sécurisées ne sont pas ouvertes en chemin</translation>
    </message>
    <message>
        <source>UDP port %1 is open</source>
        <translation>Le port UDP %1 est ouvert</translation>
    </message>
    <message>
        <source>TCP port %1 is open</source>
        <translation>Le port TCP %1 est ouvert</translation>
    </message>
    <message>
        <source>The public address can be found</source>
        <translation>L’adresse publique peut être trouvée</translation>
    </message>
    <message>
        <source>UDP port %1 is open for encrypted relays</source>
        <translation>Le port UDP %1 est ouvert pour les relais chiffrés</translation>
    </message>
    <message>
        <source>TCP port %1 is open for encrypted relays</source>
        <translation>Le port TCP %1 est ouvert pour les relais chiffrés</translation>
    </message>
    <message>
        <source>Main data centre %1 can be reached</source>
        <translation>Le centre de données principal %1 est accessible</translation>
    </message>
    <message>
        <source>Stand-by data centre %1 can be reached</source>
        <translation>Le centre de données de secours %1 est accessible</translation>
    </message>
    <message>
        <source>Streaming addresses %1 can be reached</source>
        <translation>Les adresses de diffusion %1 sont accessibles</translation>
    </message>
    <message>
        <source>Streaming addresses worldwide can be reached</source>
        <translation>Les adresses de diffusion du monde entier sont accessibles</translation>
    </message>
    <message>
        <source>The platform&apos;s web pages are allowed</source>
        <translation>Les pages web de la plateforme sont autorisées</translation>
    </message>
    <message>
        <source>The jQuery library is allowed</source>
        <translation>La bibliothèque jQuery est autorisée</translation>
    </message>
    <message>
        <source>Web fonts are allowed</source>
        <translation>Les polices web sont autorisées</translation>
    </message>
    <message>
        <source>Sign-in protection (reCAPTCHA) is allowed</source>
        <translation>La protection de l’identification (reCAPTCHA) est autorisée</translation>
    </message>
    <message>
        <source>The streaming service&apos;s hosts are allowed</source>
        <translation>Les hôtes du service de diffusion sont autorisés</translation>
    </message>
    <message>
        <source>Anonymous usage statistics (Hotjar) are allowed</source>
        <translation>Les statistiques d’utilisation anonymes (Hotjar) sont autorisées</translation>
    </message>
    <message>
        <source>Anonymous usage statistics (Mixpanel) are allowed</source>
        <translation>Les statistiques d’utilisation anonymes (Mixpanel) sont autorisées</translation>
    </message>
    <message>
        <source>Google&apos;s delivery network is allowed</source>
        <translation>Le réseau de distribution de Google est autorisé</translation>
    </message>
    <message>
        <source>Help videos are allowed</source>
        <translation>Les vidéos d’aide sont autorisées</translation>
    </message>
    <message>
        <source>The helpdesk chat is allowed</source>
        <translation>La messagerie de l’assistance est autorisée</translation>
    </message>
    <message>
        <source>Automatic fault reports are allowed</source>
        <translation>Les rapports d’erreur automatiques sont autorisés</translation>
    </message>
    <message>
        <source>The calendar service can reach your mail server</source>
        <translation>Le service de calendrier peut atteindre votre serveur de messagerie</translation>
    </message>
    <message>
        <source>Meetings appear in your calendar only if your own Exchange server lets the service in.</source>
        <translation>Les réunions n’apparaissent dans votre calendrier que si votre propre serveur Exchange laisse entrer ce service.</translation>
    </message>
    <message>
        <source>Your mail server can be found automatically</source>
        <translation>Votre serveur de messagerie peut être trouvé automatiquement</translation>
    </message>
    <message>
        <source>So the calendar is connected without further settings.</source>
        <translation>Le calendrier est ainsi relié sans autre réglage.</translation>
    </message>
    <message>
        <source>The calendar connector is allowed in Office 365</source>
        <translation>Le connecteur de calendrier est autorisé dans Office 365</translation>
    </message>
    <message>
        <source>An Office 365 administrator may have to allow the “Cronofy Connector”.</source>
        <translation>Un administrateur Office 365 devra peut-être autoriser le «&#xa0;Cronofy Connector&#xa0;».</translation>
    </message>
    <message>
        <source>A desktop or laptop computer</source>
        <translation>Un ordinateur fixe ou portable</translation>
    </message>
    <message>
        <source>This program checks computers; Android phones and tablets work as well.</source>
        <translation>Ce programme vérifie les ordinateurs&#xa0;; les téléphones et tablettes Android fonctionnent aussi.</translation>
    </message>
    <message>
        <source>The processor is fast enough</source>
        <translation>Le processeur est assez rapide</translation>
    </message>
    <message>
        <source>It packs your picture and unpacks the others&apos;, many times a second.</source>
        <translation>Il compresse votre image et décompresse celle des autres, de nombreuses fois par seconde.</translation>
    </message>
    <message>
        <source>There is enough memory</source>
        <translation>Il y a assez de mémoire</translation>
    </message>
    <message>
        <source>With too little, the computer falters in the middle of the meeting.</source>
        <translation>Quand il y en a trop peu, l’ordinateur peine en pleine réunion.</translation>
    </message>
    <message>
        <source>A camera shows your picture</source>
        <translation>Une caméra montre votre image</translation>
    </message>
    <message>
        <source>So that the others can see you.</source>
        <translation>Pour que les autres vous voient.</translation>
    </message>
    <message>
        <source>You can hear the speakers or headphones</source>
        <translation>Vous entendez les haut-parleurs ou le casque</translation>
    </message>
    <message>
        <source>So that you can hear the others; in meeting rooms a USB speaker with echo cancelling is best.</source>
        <translation>Pour que vous entendiez les autres&#xa0;; en salle de réunion, le mieux est un haut-parleur USB avec annulation d’écho.</translation>
    </message>
    <message>
        <source>The microphone picks you up</source>
        <translation>Le microphone vous capte</translation>
    </message>
    <message>
        <source>So that the others can hear you; a headset is best.</source>
        <translation>Pour que les autres vous entendent&#xa0;; le mieux est un micro-casque.</translation>
    </message>
    <message>
        <source>A supported browser is installed</source>
        <translation>Un navigateur pris en charge est installé</translation>
    </message>
    <message>
        <source>The meeting takes place in the browser.</source>
        <translation>La réunion a lieu dans le navigateur.</translation>
    </message>
    <message>
        <source>Links open in a supported browser</source>
        <translation>Les liens s’ouvrent dans un navigateur pris en charge</translation>
    </message>
    <message>
        <source>A click on the invitation opens your default browser.</source>
        <translation>Un clic sur l’invitation ouvre votre navigateur par défaut.</translation>
    </message>
    <message>
        <source>JavaScript is switched on</source>
        <translation>JavaScript est activé</translation>
    </message>
    <message>
        <source>The meeting page is a program in JavaScript.</source>
        <translation>La page de réunion est un programme en JavaScript.</translation>
    </message>
    <message>
        <source>The browser may use camera and microphone</source>
        <translation>Le navigateur peut utiliser la caméra et le microphone</translation>
    </message>
    <message>
        <source>A rule of your organisation or a setting could forbid it.</source>
        <translation>Une règle de votre organisation ou un réglage pourrait l’interdire.</translation>
    </message>
    <message>
        <source>You can share your screen</source>
        <translation>Vous pouvez partager votre écran</translation>
    </message>
    <message>
        <source>Old versions of Chrome need an extension for it; watching a shared screen needs nothing.</source>
        <translation>Les anciennes versions de Chrome ont besoin d’une extension pour cela&#xa0;; pour voir un écran partagé, il ne faut rien.</translation>
    </message>
    <message>
        <source>Firefox&apos;s video plug-in (OpenH264) is up to date</source>
        <translation>Le module vidéo de Firefox (OpenH264) est à jour</translation>
    </message>
    <message>
        <source>Firefox and Safari see each other&apos;s picture only with it.</source>
        <translation>Firefox et Safari ne se voient l’un l’autre qu’avec lui.</translation>
    </message>
    <message>
        <source>Internet Explorer has the meeting plug-in</source>
        <translation>Internet Explorer a le module de réunion</translation>
    </message>
    <message>
        <source>Internet Explorer 11 cannot make calls by itself.</source>
        <translation>Internet Explorer 11 ne peut pas faire d’appels à lui seul.</translation>
    </message>
    <message>
        <source>The operating system is supported</source>
        <translation>Le système d’exploitation est pris en charge</translation>
    </message>
    <message>
        <source>Current browsers do not run on older systems.</source>
        <translation>Les navigateurs actuels ne fonctionnent pas sur des systèmes plus anciens.</translation>
    </message>
    <message>
        <source>A virtual desktop, if there is one, is supported</source>
        <translation>Le bureau virtuel, s’il y en a un, est pris en charge</translation>
    </message>
    <message>
        <source>Camera and sound must find their way from your desk to the computer that is far away.</source>
        <translation>La caméra et le son doivent trouver leur chemin de votre bureau jusqu’à l’ordinateur distant.</translation>
    </message>
    <message>
        <source>The download is fast enough for the call</source>
        <translation>Le débit descendant suffit pour l’appel</translation>
    </message>
    <message>
        <source>So that the others&apos; picture and sound arrive whole.</source>
        <translation>Pour que l’image et le son des autres arrivent entiers.</translation>
    </message>
    <message>
        <source>The upload is fast enough for the call</source>
        <translation>Le débit montant suffit pour l’appel</translation>
    </message>
    <message>
        <source>So that your picture and voice reach the others whole.</source>
        <translation>Pour que votre image et votre voix parviennent entières aux autres.</translation>
    </message>
    <message>
        <source>The connection is steady</source>
        <translation>La connexion est stable</translation>
    </message>
    <message>
        <source>Lost packets, delay and jitter spoil a call even where there is bandwidth enough.</source>
        <translation>Les pertes de paquets, le retard et la gigue gâchent un appel même quand le débit suffit.</translation>
    </message>
    <message>
        <source>The platform&apos;s website: first step, not yet encrypted (HTTP)</source>
        <translation>Site de la plateforme&#xa0;: premier accès, pas encore chiffré (HTTP)</translation>
    </message>
    <message>
        <source>The platform&apos;s website and sign-in (HTTPS)</source>
        <translation>Site de la plateforme et connexion (HTTPS)</translation>
    </message>
    <message>
        <source>Audio and video on port 443, where other ports are shut (STUN and TURN)</source>
        <translation>Audio et vidéo sur le port 443, là où d’autres ports sont fermés (STUN et TURN)</translation>
    </message>
    <message>
        <source>Call set-up and signalling (secure WebSocket)</source>
        <translation>Établissement de l’appel et signalisation (WebSocket sécurisé)</translation>
    </message>
    <message>
        <source>Website and calls through the proxy without a password</source>
        <translation>Site et appels par le proxy sans mot de passe</translation>
    </message>
    <message>
        <source>Website and calls, which TLS inspection can break</source>
        <translation>Site et appels, que l’inspection TLS peut perturber</translation>
    </message>
    <message>
        <source>Audio and video, and finding the public address (STUN and TURN over UDP)</source>
        <translation>Audio et vidéo, découverte de l’adresse publique (STUN et TURN sur UDP)</translation>
    </message>
    <message>
        <source>Audio and video where UDP is not allowed (STUN and TURN over TCP)</source>
        <translation>Audio et vidéo là où UDP n’est pas autorisé (STUN et TURN sur TCP)</translation>
    </message>
    <message>
        <source>Finding the public address for calls beyond the own network (STUN)</source>
        <translation>Découverte de l’adresse publique pour les appels hors du réseau (STUN)</translation>
    </message>
    <message>
        <source>Media relay for audio and video, encrypted (TURN over DTLS)</source>
        <translation>Relais chiffré pour l’audio et la vidéo (TURN sur DTLS)</translation>
    </message>
    <message>
        <source>Media relay for audio and video, encrypted (TURN over TLS)</source>
        <translation>Relais chiffré pour l’audio et la vidéo (TURN sur TLS)</translation>
    </message>
    <message>
        <source>Servers of the platform, main data centre</source>
        <translation>Serveurs de la plateforme, centre de données principal</translation>
    </message>
    <message>
        <source>Servers of the platform, stand-by data centre</source>
        <translation>Serveurs de la plateforme, centre de données de secours</translation>
    </message>
    <message>
        <source>Servers that stream audio and video</source>
        <translation>Serveurs qui diffusent l’audio et la vidéo</translation>
    </message>
    <message>
        <source>Servers that stream audio and video, worldwide</source>
        <translation>Serveurs qui diffusent l’audio et la vidéo, dans le monde entier</translation>
    </message>
    <message>
        <source>Website of the platform</source>
        <translation>Site de la plateforme</translation>
    </message>
    <message>
        <source>Program library of the website (jQuery)</source>
        <translation>Bibliothèque logicielle du site (jQuery)</translation>
    </message>
    <message>
        <source>Typefaces of the website</source>
        <translation>Polices de caractères du site</translation>
    </message>
    <message>
        <source>Sign-in protection of the website (reCAPTCHA)</source>
        <translation>Protection de la connexion (reCAPTCHA)</translation>
    </message>
    <message>
        <source>Streaming service that sets up audio and video</source>
        <translation>Service de streaming qui établit l’audio et la vidéo</translation>
    </message>
    <message>
        <source>Anonymous usage statistics (Hotjar), not needed for meetings</source>
        <translation>Statistiques d’utilisation anonymes (Hotjar), inutiles aux réunions</translation>
    </message>
    <message>
        <source>Anonymous usage statistics (Mixpanel), not needed for meetings</source>
        <translation>Statistiques d’utilisation anonymes (Mixpanel), inutiles aux réunions</translation>
    </message>
    <message>
        <source>Pictures and parts of the website (Google&apos;s delivery network)</source>
        <translation>Images et éléments du site (réseau de diffusion de Google)</translation>
    </message>
    <message>
        <source>Films in the help pages, not needed for meetings</source>
        <translation>Films des pages d’aide, inutiles aux réunions</translation>
    </message>
    <message>
        <source>Chat with the platform&apos;s helpdesk</source>
        <translation>Chat avec l’assistance de la plateforme</translation>
    </message>
    <message>
        <source>Fault reports to the platform&apos;s makers, not needed for meetings</source>
        <translation>Rapports d’erreurs aux éditeurs de la plateforme, inutiles aux réunions</translation>
    </message>
</context>
<context>
    <name>ServerRules</name>
    <message>
        <source>Nothing needs to be changed on your side. Try again later, or tell the support of the meeting service.</source>
        <translation>Vous n’avez rien à changer de votre côté. Réessayez plus tard, ou prévenez l’assistance du service de réunion.</translation>
    </message>
    <message>
        <source>A server of the meeting service does not answer as it should: %1. Your network is not the cause.</source>
        <translation>Un serveur du service de réunion ne répond pas comme il le devrait&#xa0;: %1. Votre réseau n’est pas en cause.</translation>
    </message>
    <message>
        <source>The same port passes to other hosts, or the server itself refused. It concerns:
%1</source>
        <translation>Le même port passe vers d’autres hôtes, ou le serveur lui-même a refusé. Cela concerne&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Ont répondu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SilentProxyRules</name>
    <message>
        <source>The proxy (%1) takes connections, but answers none of them.</source>
        <translation>Le proxy (%1) accepte les connexions, mais ne répond à aucune.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or tell your helpdesk that the proxy does not answer.</source>
        <translation>Vérifiez les réglages de proxy de cet ordinateur, ou signalez à votre assistance que le proxy ne répond pas.</translation>
    </message>
    <message>
        <source>Proxy: %1. TCP connects, and nothing that was asked for through it got an HTTP answer (%2). Check that a proxy listens there, and that it works.</source>
        <translation>Proxy&#xa0;: %1. La connexion TCP s’établit, et rien de ce qui a été demandé n’a reçu de réponse HTTP (%2). Vérifiez qu’un proxy écoute à cet endroit et qu’il fonctionne.</translation>
    </message>
</context>
<context>
    <name>SoundRules</name>
    <message>
        <source>This computer has no microphone that programs can use.</source>
        <translation>Cet ordinateur n’a pas de microphone utilisable par les programmes.</translation>
    </message>
    <message>
        <source>Plug in a headset, or another microphone.</source>
        <translation>Branchez un casque ou un autre microphone.</translation>
    </message>
    <message>
        <source>The sound server lists no source. A built-in microphone may be off in the firmware or lack a driver; in a remote session it may not be passed on.</source>
        <translation>Le serveur de son ne liste aucune source. Un microphone intégré peut être désactivé dans le micrologiciel ou sans pilote&#xa0;; dans une session à distance, il n’est peut-être pas transmis.</translation>
    </message>
    <message>
        <source>Programs are not allowed to use the microphone.</source>
        <translation>Les programmes n’ont pas le droit d’utiliser le microphone.</translation>
    </message>
    <message>
        <source>Allow it in the privacy settings of the system.</source>
        <translation>Autorisez-le dans les réglages de confidentialité du système.</translation>
    </message>
    <message>
        <source>The microphone is muted.</source>
        <translation>Le microphone est coupé.</translation>
    </message>
    <message>
        <source>Switch it on in the system&apos;s sound settings, or with the microphone key of the keyboard.</source>
        <translation>Activez-le dans les réglages de son du système ou avec la touche micro du clavier.</translation>
    </message>
    <message>
        <source>%1: muted in the system.</source>
        <translation>%1&#xa0;: coupé dans le système.</translation>
    </message>
    <message>
        <source>The microphone delivers digital silence.</source>
        <translation>Le microphone délivre un silence numérique.</translation>
    </message>
    <message>
        <source>Look for a mute switch on the cable or the device, or choose another microphone.</source>
        <translation>Cherchez un interrupteur de coupure sur le câble ou l’appareil, ou choisissez un autre microphone.</translation>
    </message>
    <message>
        <source>%1: nothing but zeros for %2 s. Not muted in the system.</source>
        <translation>%1&#xa0;: rien que des zéros pendant %2 s. Pas coupé dans le système.</translation>
    </message>
    <message>
        <source>The microphone is far too quiet.</source>
        <translation>Le microphone est beaucoup trop faible.</translation>
    </message>
    <message>
        <source>Turn it up in the system&apos;s sound settings, and speak closer to it.</source>
        <translation>Augmentez-le dans les réglages de son du système, et parlez plus près.</translation>
    </message>
    <message>
        <source>The microphone is turned up too far: it distorts.</source>
        <translation>Le microphone est réglé trop fort&#xa0;: il sature.</translation>
    </message>
    <message>
        <source>Turn it down in the system&apos;s sound settings.</source>
        <translation>Baissez-le dans les réglages de son du système.</translation>
    </message>
    <message>
        <source>The microphone hums.</source>
        <translation>Le microphone ronfle.</translation>
    </message>
    <message>
        <source>Try another socket or cable, or a USB headset.</source>
        <translation>Essayez une autre prise ou un autre câble, ou un casque USB.</translation>
    </message>
    <message>
        <source>%1: most of what it delivers is %2 Hz and its overtones (%3 dBFS), as of a ground loop or a bad shield.</source>
        <translation>%1&#xa0;: l’essentiel de ce qu’il délivre est du %2 Hz et ses harmoniques (%3 dBFS), comme avec une boucle de masse ou un mauvais blindage.</translation>
    </message>
    <message>
        <source>The microphone went away while it was used.</source>
        <translation>Le microphone a disparu pendant son utilisation.</translation>
    </message>
    <message>
        <source>Plug it in firmly, if possible directly into the computer.</source>
        <translation>Branchez-le fermement, si possible directement sur l’ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker and no headphone that programs can use.</source>
        <translation>Cet ordinateur n’a ni haut-parleur ni casque utilisable par les programmes.</translation>
    </message>
    <message>
        <source>Plug in a headset or a loudspeaker.</source>
        <translation>Branchez un casque ou un haut-parleur.</translation>
    </message>
    <message>
        <source>The sound server lists no sink. The sound device may be off in the firmware or lack a driver; in a remote session it may not be passed on.</source>
        <translation>Le serveur de son ne liste aucune sortie. Le périphérique de son peut être désactivé dans le micrologiciel ou sans pilote&#xa0;; dans une session à distance, il n’est peut-être pas transmis.</translation>
    </message>
    <message>
        <source>The loudspeakers are muted.</source>
        <translation>Les haut-parleurs sont coupés.</translation>
    </message>
    <message>
        <source>Switch the sound on and turn it up in the system&apos;s sound settings.</source>
        <translation>Activez le son et augmentez-le dans les réglages de son du système.</translation>
    </message>
    <message>
        <source>The loudspeaker went away while it was used.</source>
        <translation>Le haut-parleur a disparu pendant son utilisation.</translation>
    </message>
    <message>
        <source>Sound comes out on one side only.</source>
        <translation>Le son ne sort que d’un côté.</translation>
    </message>
    <message>
        <source>Set the balance to the middle in the system&apos;s sound settings, and check the plug.</source>
        <translation>Réglez la balance au milieu dans les réglages de son du système, et vérifiez la fiche.</translation>
    </message>
    <message>
        <source>%1: one channel is turned down, or does not come out (mono plug in a stereo jack, broken cable).</source>
        <translation>%1&#xa0;: un canal est baissé, ou ne sort pas (fiche mono dans une prise stéréo, câble rompu).</translation>
    </message>
    <message>
        <source>The test sound was not heard.</source>
        <translation>Le son de test n’a pas été entendu.</translation>
    </message>
    <message>
        <source>Turn the volume up, choose the right loudspeaker or headset, check plug and power.</source>
        <translation>Augmentez le volume, choisissez le bon haut-parleur ou casque, vérifiez la fiche et l’alimentation.</translation>
    </message>
    <message>
        <source>%1 plays without an error and is not muted in the system; the user heard nothing.</source>
        <translation>%1 joue sans erreur et n’est pas coupé dans le système&#xa0;; rien n’a été entendu.</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeakers twice: the others in the meeting would hear an echo.</source>
        <translation>Le microphone entend les haut-parleurs deux fois&#xa0;: les autres participants entendraient un écho.</translation>
    </message>
    <message>
        <source>Use a headset, or a USB loudspeaker with echo cancelling.</source>
        <translation>Utilisez un casque, ou un haut-parleur USB à suppression d’écho.</translation>
    </message>
    <message>
        <source>%1: a second arrival %2 ms after the first, at %3 dB against it, as when the microphone is played back on the loudspeakers.</source>
        <translation>%1&#xa0;: une seconde arrivée %2 ms après la première, à %3 dB par rapport à elle, comme lorsque le microphone est restitué sur les haut-parleurs.</translation>
    </message>
    <message>
        <source>%1 left the sound server&apos;s list: cable, hub, power saving of USB, or Bluetooth out of reach.</source>
        <translation>%1 a disparu de la liste du serveur de son&#xa0;: câble, concentrateur, économie d’énergie USB, ou Bluetooth hors de portée.</translation>
    </message>
    <message>
        <source>%1: peak %2 dBFS, volume %3.</source>
        <translation>%1&#xa0;: crête %2 dBFS, volume %3.</translation>
    </message>
    <message>
        <source>%1: %2 runs at full scale in %3 s, volume %4.</source>
        <translation>%1&#xa0;: %2 séquences à pleine échelle en %3 s, volume %4.</translation>
    </message>
    <message>
        <source>%1: muted in the system, or at volume 0 (volume %2).</source>
        <translation>%1&#xa0;: coupé dans le système, ou au volume 0 (volume %2).</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>The system refuses access. Windows: Settings, Privacy, Microphone, also for desktop apps. Linux: packages in a sandbox need it granted (snap: the plug audio-record); other users&apos; sound servers refuse, too.</source>
        <translation>Le système refuse l’accès. Windows&#xa0;: Paramètres, Confidentialité, Microphone, aussi pour les applications de bureau. Linux&#xa0;: il doit être accordé aux paquets en bac à sable (snap&#xa0;: la prise audio-record)&#xa0;; les serveurs de son d’autres utilisateurs le refusent aussi.</translation>
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
        <translation>l’appareil sans nom</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This program may not use the computer&apos;s sound.</source>
        <translation>Ce programme n’a pas le droit d’utiliser le son de l’ordinateur.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow it; a browser may be allowed or not independently of it.</source>
        <translation>Demandez à votre administrateur de l’autoriser&#xa0;; un navigateur peut y avoir droit ou non indépendamment.</translation>
    </message>
    <message>
        <source>No sound service runs on this computer, so that its microphones and loudspeakers could not be told.</source>
        <translation>Aucun service de son ne tourne sur cet ordinateur&#xa0;: ses microphones et haut-parleurs n’ont pas pu être déterminés.</translation>
    </message>
    <message>
        <source>Restart the computer, then repeat this step.</source>
        <translation>Redémarrez l’ordinateur, puis refaites cette étape.</translation>
    </message>
    <message>
        <source>The sound service of this computer does not answer, so that nothing could be told.</source>
        <translation>Le service de son de cet ordinateur ne répond pas&#xa0;: rien n’a pu être déterminé.</translation>
    </message>
    <message>
        <source>The sound of this computer could not be looked at, so that nothing could be told.</source>
        <translation>Le son de cet ordinateur n’a pas pu être examiné&#xa0;: rien n’a pu être déterminé.</translation>
    </message>
    <message>
        <source>Repeat this step; if that does not help, restart the computer.</source>
        <translation>Refaites cette étape&#xa0;; si cela ne suffit pas, redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>%1 went away while it was used.</source>
        <translation>%1 a disparu pendant son utilisation.</translation>
    </message>
    <message>
        <source>Plug it in firmly, if possible directly into the computer, then repeat this step.</source>
        <translation>Branchez-le fermement, si possible directement sur l’ordinateur, puis refaites cette étape.</translation>
    </message>
    <message>
        <source>This program may not use %1.</source>
        <translation>Ce programme n’a pas le droit d’utiliser %1.</translation>
    </message>
    <message>
        <source>Allow it in the privacy settings of the system, then repeat this step.</source>
        <translation>Autorisez-le dans les réglages de confidentialité du système, puis refaites cette étape.</translation>
    </message>
    <message>
        <source>The sound service stopped answering while %1 was used, so that nothing could be told.</source>
        <translation>Le service de son a cessé de répondre pendant l’utilisation de %1&#xa0;: rien n’a pu être déterminé.</translation>
    </message>
    <message>
        <source>Repeat this step; if it happens again, restart the computer.</source>
        <translation>Refaites cette étape&#xa0;; si cela se reproduit, redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>The sound service ended while %1 was used, so that nothing could be told.</source>
        <translation>Le service de son s’est arrêté pendant l’utilisation de %1&#xa0;: rien n’a pu être déterminé.</translation>
    </message>
    <message>
        <source>%1 could not be opened; why could not be told.</source>
        <translation>%1 n’a pas pu être ouvert&#xa0;; la raison n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>Close other programs that may use it, then repeat this step.</source>
        <translation>Fermez les autres programmes qui l’utilisent peut-être, puis refaites cette étape.</translation>
    </message>
</context>
<context>
    <name>SpeakerChecker</name>
    <message>
        <source>Loudspeakers</source>
        <translation>Haut-parleurs</translation>
    </message>
    <message>
        <source>Plays a few soft sounds and listens to them through the microphone. You are asked whether you heard them. Nothing that is recorded is kept.</source>
        <translation>Joue quelques sons doux et les écoute par le microphone. On vous demande si vous les avez entendus. Rien de ce qui est enregistré n’est conservé.</translation>
    </message>
    <message>
        <source>Looking for loudspeakers</source>
        <translation>Recherche de haut-parleurs</translation>
    </message>
    <message>
        <source>Playing two quiet chirps, and listening</source>
        <translation>Lecture de deux sifflements doux, et écoute</translation>
    </message>
    <message>
        <source>Playing a bell on the left, then one on the right</source>
        <translation>Lecture d’une cloche à gauche, puis d’une à droite</translation>
    </message>
    <message>
        <source>Please answer the question</source>
        <translation>Répondez à la question, s’il vous plaît</translation>
    </message>
    <message>
        <source>Did you hear a bell on the left, then one on the right?</source>
        <translation>Avez-vous entendu une cloche à gauche, puis une à droite&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, on both sides</source>
        <translation>Oui, des deux côtés</translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation>Seulement à gauche</translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation>Seulement à droite</translation>
    </message>
    <message>
        <source>No, nothing</source>
        <translation>Non, rien</translation>
    </message>
</context>
<context>
    <name>SpeakerWords</name>
    <message>
        <source>There is no loudspeaker and no headphone.</source>
        <translation>Il n’y a ni haut-parleur ni casque.</translation>
    </message>
    <message>
        <source>Plug in a headset or a loudspeaker, then repeat this step.</source>
        <translation>Branchez un casque ou un haut-parleur, puis refaites cette étape.</translation>
    </message>
    <message>
        <source>What is played on: %1.</source>
        <translation>Sortie utilisée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is muted, or turned down all the way.</source>
        <translation>%1 est coupé, ou baissé à fond.</translation>
    </message>
    <message>
        <source>Switch the sound on and turn it up in the system&apos;s sound settings, or with the keys of the keyboard, then repeat this step.</source>
        <translation>Activez le son et augmentez-le dans les réglages de son du système ou avec les touches du clavier, puis refaites cette étape.</translation>
    </message>
    <message>
        <source>%1 plays on one side only: the other one is turned down.</source>
        <translation>%1 ne joue que d’un côté&#xa0;: l’autre est baissé.</translation>
    </message>
    <message>
        <source>Set the balance to the middle in the system&apos;s sound settings.</source>
        <translation>Réglez la balance au milieu dans les réglages de son du système.</translation>
    </message>
    <message>
        <source>%1 is turned down to %2 %.</source>
        <translation>%1 est baissé à %2 %.</translation>
    </message>
    <message>
        <source>Turn it up before the meeting.</source>
        <translation>Augmentez le volume avant la réunion.</translation>
    </message>
    <message>
        <source>%1 is not muted; its volume is %2 %.</source>
        <translation>%1 n’est pas coupé&#xa0;; son volume est de %2 %.</translation>
    </message>
    <message>
        <source>Sound was played on %1. There is no microphone that could tell whether it came out.</source>
        <translation>Un son a été joué sur %1. Il n’y a pas de microphone pour dire s’il est sorti.</translation>
    </message>
    <message>
        <source>Sound was played on %1. The microphone delivers nothing, so that it could not tell whether it came out.</source>
        <translation>Un son a été joué sur %1. Le microphone ne délivre rien et n’a donc pas pu dire s’il est sorti.</translation>
    </message>
    <message>
        <source>Sound was played on %1, and the microphone did not pick it up, as is normal with headphones.</source>
        <translation>Un son a été joué sur %1, et le microphone ne l’a pas capté, ce qui est normal avec un casque.</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeakers, and %1 ms later a second time: the others would hear themselves.</source>
        <translation>Le microphone entend les haut-parleurs, et %1 ms plus tard une seconde fois&#xa0;: les autres s’entendraient eux-mêmes.</translation>
    </message>
    <message>
        <source>Use a headset, or a USB loudspeaker with echo cancelling. Switch off what plays the microphone back on the loudspeakers (“listen to this device”).</source>
        <translation>Utilisez un casque, ou un haut-parleur USB à suppression d’écho. Désactivez ce qui restitue le microphone sur les haut-parleurs («&#xa0;Écouter ce périphérique&#xa0;»).</translation>
    </message>
    <message>
        <source>The loudspeakers play: the microphone heard them after %1 ms.</source>
        <translation>Les haut-parleurs jouent&#xa0;: le microphone les a entendus après %1 ms.</translation>
    </message>
    <message>
        <source>As it hears them, a headset is the safest against echo; in meeting rooms a USB loudspeaker with echo cancelling.</source>
        <translation>Comme il les entend, un casque est le plus sûr contre l’écho&#xa0;; en salle de réunion, un haut-parleur USB à suppression d’écho.</translation>
    </message>
    <message>
        <source>Check the plug, the cable and the balance in the system&apos;s sound settings.</source>
        <translation>Vérifiez la fiche, le câble et la balance dans les réglages de son du système.</translation>
    </message>
    <message>
        <source>Sound comes out on the left only.</source>
        <translation>Le son ne sort qu’à gauche.</translation>
    </message>
    <message>
        <source>Sound comes out on the right only.</source>
        <translation>Le son ne sort qu’à droite.</translation>
    </message>
    <message>
        <source>You heard the test sound on both sides.</source>
        <translation>Vous avez entendu le son de test des deux côtés.</translation>
    </message>
    <message>
        <source>You did not hear the test sound.</source>
        <translation>Vous n’avez pas entendu le son de test.</translation>
    </message>
    <message>
        <source>Turn the volume up, look whether the right loudspeaker or headset is chosen, check plug and power, then repeat this step.</source>
        <translation>Augmentez le volume, voyez si le bon haut-parleur ou casque est choisi, vérifiez la fiche et l’alimentation, puis refaites cette étape.</translation>
    </message>
    <message>
        <source>The sound goes through Bluetooth&apos;s hands-free profile: it sounds like a telephone.</source>
        <translation>Le son passe par le profil mains libres de Bluetooth&#xa0;: il sonne comme un téléphone.</translation>
    </message>
    <message>
        <source>That is how Bluetooth headsets work while their microphone is on. For better sound use a headset with a cable or with its own USB stick.</source>
        <translation>C’est ainsi que fonctionnent les casques Bluetooth tant que leur microphone est actif. Pour un meilleur son, utilisez un casque filaire ou avec sa propre clé USB.</translation>
    </message>
    <message>
        <source>The loudspeakers are built into the computer.</source>
        <translation>Les haut-parleurs sont intégrés à l’ordinateur.</translation>
    </message>
    <message>
        <source>A headset or headphones are plugged in.</source>
        <translation>Un casque est branché.</translation>
    </message>
    <message>
        <source>The loudspeaker is connected by Bluetooth.</source>
        <translation>Le haut-parleur est connecté par Bluetooth.</translation>
    </message>
    <message>
        <source>The loudspeaker is connected by USB.</source>
        <translation>Le haut-parleur est connecté par USB.</translation>
    </message>
    <message>
        <source>Repeat this step in the window and answer the question.</source>
        <translation>Refaites cette étape dans la fenêtre et répondez à la question.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>checking now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>works, with limits</source>
        <translation>avec des limites</translation>
    </message>
    <message>
        <source>problem found</source>
        <translation>problème trouvé</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>could not be run</source>
        <translation>n’a pas pu être faite</translation>
    </message>
    <message>
        <source>This step waits for its turn.</source>
        <translation>Cette étape attend son tour.</translation>
    </message>
    <message>
        <source>Checking now. This takes a moment.</source>
        <translation>Vérification en cours. Cela prend un moment.</translation>
    </message>
    <message>
        <source>Everything is fine here.</source>
        <translation>Ici, tout va bien.</translation>
    </message>
    <message>
        <source>This works, with limits. See below.</source>
        <translation>Cela fonctionne, avec des limites. Voir ci-dessous.</translation>
    </message>
    <message>
        <source>There is a problem. See below what it is.</source>
        <translation>Il y a un problème. Voir ci-dessous lequel.</translation>
    </message>
    <message>
        <source>Not everything could be told for certain.</source>
        <translation>Tout n’a pas pu être établi avec certitude.</translation>
    </message>
    <message>
        <source>This step was stopped before it was finished.</source>
        <translation>Cette étape a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>This step could not be run. The other steps are not affected.</source>
        <translation>Cette étape n’a pas pu être faite. Les autres étapes ne sont pas touchées.</translation>
    </message>
    <message>
        <source>fine, with notes</source>
        <translation>en ordre, avec remarques</translation>
    </message>
    <message>
        <source>Fine, as far as it could be told. See the notes below.</source>
        <translation>En ordre, pour autant qu’on puisse le dire. Voyez les remarques ci-dessous.</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>Nothing was looked at here, as it was not asked for.</source>
        <translation>Rien n&apos;a été vérifié ici, car ce n&apos;était pas demandé.</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>attend votre réponse</translation>
    </message>
    <message>
        <source>This step waits for your answer.</source>
        <translation>Cette étape attend votre réponse.</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Limite</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>stands here more than once</source>
        <translation>figure ici plusieurs fois</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>le fichier dépasse 1&#xa0;Mio</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>is not valid JSON at %1: %2</source>
        <translation>n’est pas du JSON valide (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>the file is nested deeper than 16 levels</source>
        <translation>le fichier a plus de 16 niveaux d’imbrication</translation>
    </message>
</context>
<context>
    <name>SystemChecker</name>
    <message>
        <source>Your computer</source>
        <translation>Votre ordinateur</translation>
    </message>
    <message>
        <source>Looks at the computer itself: operating system, processor, memory, power, and how it is connected. You have nothing to do here.</source>
        <translation>Cette étape examine l’ordinateur lui-même&#xa0;: système d’exploitation, processeur, mémoire, alimentation et connexion. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Looking at the computer</source>
        <translation>Examen de l’ordinateur</translation>
    </message>
    <message>
        <source>Measuring for a second how busy other programs keep the processor</source>
        <translation>Mesure pendant une seconde de la charge que d’autres programmes imposent au processeur</translation>
    </message>
</context>
<context>
    <name>SystemRules</name>
    <message>
        <source>The processor of this computer is too weak for video.</source>
        <translation>Le processeur de cet ordinateur est trop faible pour la vidéo.</translation>
    </message>
    <message>
        <source>Use a faster computer for the meeting.</source>
        <translation>Utilisez un ordinateur plus rapide pour la réunion.</translation>
    </message>
    <message>
        <source>%1: %2, %3. Needed: %4, %5.</source>
        <translation>%1&#xa0;: %2, %3. Nécessaire&#xa0;: %4, %5.</translation>
    </message>
    <message>
        <source>Other programs leave too little of the processor for a video call.</source>
        <translation>D’autres programmes laissent trop peu de processeur pour un appel vidéo.</translation>
    </message>
    <message>
        <source>Other programs used %1 of all cores over %2 ms.</source>
        <translation>D’autres programmes ont utilisé %1 de tous les cœurs pendant %2&#xa0;ms.</translation>
    </message>
    <message>
        <source>This computer has too little memory.</source>
        <translation>Cet ordinateur a trop peu de mémoire.</translation>
    </message>
    <message>
        <source>Use another computer, or have memory added.</source>
        <translation>Utilisez un autre ordinateur, ou faites ajouter de la mémoire.</translation>
    </message>
    <message>
        <source>%1 of memory; at least %2 are needed.</source>
        <translation>%1 de mémoire&#xa0;; il faut au moins %2.</translation>
    </message>
    <message>
        <source>The operating system of this computer is too old.</source>
        <translation>Le système d’exploitation de cet ordinateur est trop ancien.</translation>
    </message>
    <message>
        <source>Have it updated, or use another computer for the meeting.</source>
        <translation>Faites-le mettre à jour, ou utilisez un autre ordinateur pour la réunion.</translation>
    </message>
    <message>
        <source>%1 (version %2); version %3 or newer is needed.</source>
        <translation>%1 (version %2)&#xa0;; il faut la version %3 ou plus récente.</translation>
    </message>
    <message>
        <source>The operating system of this computer is not on the list of supported ones.</source>
        <translation>Le système d’exploitation de cet ordinateur ne figure pas sur la liste des systèmes pris en charge.</translation>
    </message>
    <message>
        <source>It may well work. If the meeting does not, try a computer with Windows or macOS.</source>
        <translation>Il se peut bien que cela fonctionne. Sinon, essayez un ordinateur sous Windows ou macOS.</translation>
    </message>
    <message>
        <source>%1 is not listed. Nobody has promised that it works; nothing says that it does not.</source>
        <translation>%1 ne figure pas sur la liste. Personne n’a promis que cela fonctionne&#xa0;; rien ne dit le contraire.</translation>
    </message>
    <message>
        <source>Recognised by %1: %2 on %3.</source>
        <translation>Reconnu par %1&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>You work in a remote session in which video meetings are not supported.</source>
        <translation>Vous travaillez dans une session à distance où les visioconférences ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>Join the meeting directly from your own computer, outside this session.</source>
        <translation>Rejoignez la réunion directement depuis votre propre ordinateur, hors de cette session.</translation>
    </message>
    <message>
        <source>Version %1 or newer is supported.</source>
        <translation>La version %1 ou plus récente est prise en charge.</translation>
    </message>
    <message>
        <source>one core</source>
        <translation>un cœur</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 cœurs</translation>
    </message>
    <message>
        <source>clock not told</source>
        <translation>fréquence non indiquée</translation>
    </message>
    <message>
        <source>Camera or microphone are not passed on to it: %1.</source>
        <translation>La caméra ou le microphone ne lui est pas transmis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Close programs that you do not need, wait for updates to end, then repeat the check.</source>
        <translation>Fermez les programmes dont vous n’avez pas besoin, attendez la fin des mises à jour, puis refaites la vérification.</translation>
    </message>
</context>
<context>
    <name>SystemWords</name>
    <message>
        <source>The operating system could not be recognised.</source>
        <translation>Le système d’exploitation n’a pas pu être reconnu.</translation>
    </message>
    <message>
        <source>This computer runs %1.</source>
        <translation>Cet ordinateur utilise %1.</translation>
    </message>
    <message>
        <source>This computer runs %1, which is not on the list of supported systems.</source>
        <translation>Cet ordinateur utilise %1, qui ne figure pas sur la liste des systèmes pris en charge.</translation>
    </message>
    <message>
        <source>It may well work. If the meeting does not, try a computer with a listed system.</source>
        <translation>Il se peut bien que cela fonctionne. Sinon, essayez un ordinateur doté d’un système de la liste.</translation>
    </message>
    <message>
        <source>This computer runs %1; version %2 or newer is needed.</source>
        <translation>Cet ordinateur utilise %1&#xa0;; il faut la version %2 ou plus récente.</translation>
    </message>
    <message>
        <source>Have the operating system updated, or use another computer.</source>
        <translation>Faites mettre à jour le système d’exploitation, ou utilisez un autre ordinateur.</translation>
    </message>
    <message>
        <source>This computer runs %1, but its version could not be told.</source>
        <translation>Cet ordinateur utilise %1, mais sa version n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>Its highest speed is not told, so it is judged by its cores.</source>
        <translation>Sa fréquence maximale n’est pas indiquée&#xa0;; il est donc jugé d’après ses cœurs.</translation>
    </message>
    <message>
        <source>Its base speed is %1; the highest is not told, so it is judged by its cores.</source>
        <translation>Sa fréquence de base est de %1&#xa0;; la maximale n’est pas indiquée, il est donc jugé d’après ses cœurs.</translation>
    </message>
    <message>
        <source>Its highest speed is %1.</source>
        <translation>Sa fréquence maximale est de %1.</translation>
    </message>
    <message>
        <source>one core</source>
        <translation>un cœur</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 cœurs</translation>
    </message>
    <message>
        <source>The processor could not be looked at.</source>
        <translation>Le processeur n’a pas pu être examiné.</translation>
    </message>
    <message>
        <source>The processor has %1.</source>
        <translation>Le processeur a %1.</translation>
    </message>
    <message>
        <source>The processor (%1) has %2.</source>
        <translation>Le processeur (%1) a %2.</translation>
    </message>
    <message>
        <source>Video needs at least %1 of %2. Use a faster computer for the meeting.</source>
        <translation>La vidéo demande au moins %1 à %2. Utilisez un ordinateur plus rapide pour la réunion.</translation>
    </message>
    <message>
        <source>The size of the memory could not be told.</source>
        <translation>La taille de la mémoire n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>The computer has %1 of memory, %2 of it free.</source>
        <translation>L’ordinateur a %1 de mémoire, dont %2 libres.</translation>
    </message>
    <message>
        <source>The computer has %1 of memory.</source>
        <translation>L’ordinateur a %1 de mémoire.</translation>
    </message>
    <message>
        <source>That is less than the %1 needed. Use another computer for the meeting, or have memory added.</source>
        <translation>C’est moins que les %1 nécessaires. Utilisez un autre ordinateur pour la réunion, ou faites ajouter de la mémoire.</translation>
    </message>
    <message>
        <source>This is a laptop or another computer with a battery.</source>
        <translation>C’est un portable ou un autre ordinateur à batterie.</translation>
    </message>
    <message>
        <source>This is a desktop computer, or one without a battery.</source>
        <translation>C’est un ordinateur fixe, ou sans batterie.</translation>
    </message>
    <message>
        <source>You work directly at this computer, not in a remote session.</source>
        <translation>Vous travaillez directement sur cet ordinateur, pas dans une session à distance.</translation>
    </message>
    <message>
        <source>This check was started from another computer, over SSH.</source>
        <translation>Cette vérification a été lancée depuis un autre ordinateur, par SSH.</translation>
    </message>
    <message>
        <source>Start it at the computer that you will use for the meeting.</source>
        <translation>Lancez-la sur l’ordinateur que vous utiliserez pour la réunion.</translation>
    </message>
    <message>
        <source>This desktop is shown on another computer by %1.</source>
        <translation>Ce bureau est affiché sur un autre ordinateur par %1.</translation>
    </message>
    <message>
        <source>Camera and microphone are at the other computer: this check saw only what is passed on.</source>
        <translation>La caméra et le microphone sont sur l’autre ordinateur&#xa0;: cette vérification n’a vu que ce qui est transmis.</translation>
    </message>
    <message>
        <source>%1 It is too old, or runs on too old a system.</source>
        <translation>%1 Ce produit est trop ancien, ou tourne sur un système trop ancien.</translation>
    </message>
    <message>
        <source>Join the meeting directly from your own computer, outside this desktop.</source>
        <translation>Rejoignez la réunion directement depuis votre propre ordinateur, hors de ce bureau.</translation>
    </message>
    <message>
        <source>%1 Its version could not be told.</source>
        <translation>%1 Sa version n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>%1 Meetings are not supported in it.</source>
        <translation>%1 Les réunions n’y sont pas prises en charge.</translation>
    </message>
    <message>
        <source>This is a real computer, not a virtual machine, as far as it tells.</source>
        <translation>C’est un vrai ordinateur, pas une machine virtuelle, pour autant qu’il le dise.</translation>
    </message>
    <message>
        <source>This is a virtual machine.</source>
        <translation>C’est une machine virtuelle.</translation>
    </message>
    <message>
        <source>This is a virtual machine or container (%1).</source>
        <translation>C’est une machine virtuelle ou un conteneur (%1).</translation>
    </message>
    <message>
        <source>Switch off the power-saving mode for the meeting: it slows the computer down.</source>
        <translation>Désactivez le mode d’économie d’énergie pour la réunion&#xa0;: il ralentit l’ordinateur.</translation>
    </message>
    <message>
        <source>The computer runs on battery (%1).</source>
        <translation>L’ordinateur fonctionne sur batterie (%1).</translation>
    </message>
    <message>
        <source>The computer runs on battery.</source>
        <translation>L’ordinateur fonctionne sur batterie.</translation>
    </message>
    <message>
        <source>Plug in the charger for the meeting.</source>
        <translation>Branchez le chargeur pour la réunion.</translation>
    </message>
    <message>
        <source>A power-saving mode is on.</source>
        <translation>Un mode d’économie d’énergie est activé.</translation>
    </message>
    <message>
        <source>The computer runs on mains power.</source>
        <translation>L’ordinateur fonctionne sur secteur.</translation>
    </message>
    <message>
        <source>The power source could not be told.</source>
        <translation>La source d’alimentation n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>The computer is connected by cable.</source>
        <translation>L’ordinateur est connecté par câble.</translation>
    </message>
    <message>
        <source>The computer is connected by Wi-Fi (signal %1).</source>
        <translation>L’ordinateur est connecté par Wi-Fi (signal&#xa0;: %1).</translation>
    </message>
    <message>
        <source>The computer is connected by Wi-Fi.</source>
        <translation>L’ordinateur est connecté par Wi-Fi.</translation>
    </message>
    <message>
        <source>The computer is connected by a mobile network.</source>
        <translation>L’ordinateur est connecté par un réseau mobile.</translation>
    </message>
    <message>
        <source>The computer is connected through a VPN.</source>
        <translation>L’ordinateur est connecté par un VPN.</translation>
    </message>
    <message>
        <source>The computer is connected through %1.</source>
        <translation>L’ordinateur est connecté par %1.</translation>
    </message>
    <message>
        <source>How the computer is connected could not be told.</source>
        <translation>Le type de connexion de l’ordinateur n’a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>A VPN is on as well.</source>
        <translation>Un VPN est également actif.</translation>
    </message>
    <message>
        <source>It is marked as metered: data may cost money.</source>
        <translation>La connexion est signalée comme limitée&#xa0;: les données peuvent être facturées.</translation>
    </message>
    <message>
        <source>The signal is weak: move closer to the router, or use a cable.</source>
        <translation>Le signal est faible&#xa0;: rapprochez-vous de la box, ou utilisez un câble.</translation>
    </message>
    <message>
        <source>How busy the processor is could not be told.</source>
        <translation>La charge du processeur n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>Other programs use %1 of the processor.</source>
        <translation>Les autres programmes utilisent %1 du processeur.</translation>
    </message>
    <message>
        <source>Other programs keep the processor busy: they use %1 of it.</source>
        <translation>Les autres programmes occupent beaucoup le processeur&#xa0;: ils en utilisent %1.</translation>
    </message>
    <message>
        <source>Close programs that you do not need in the meeting.</source>
        <translation>Fermez les programmes dont vous n’avez pas besoin pendant la réunion.</translation>
    </message>
    <message>
        <source>This version passes webcams on to 32-bit browsers only, unless the whole USB device is passed on: if the camera is missing, that may be why.</source>
        <translation>Cette version ne transmet les webcams qu’aux navigateurs 32 bits, sauf si le périphérique USB entier est transmis&#xa0;: si la caméra manque, cela peut en être la raison.</translation>
    </message>
    <message>
        <source>A policy keeps the camera from being passed on: %1.</source>
        <translation>Une stratégie empêche la transmission de la caméra&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A policy keeps the microphone from being passed on: %1.</source>
        <translation>Une stratégie empêche la transmission du microphone&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>TlsRules</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast.</source>
        <translation>L’horloge de cet ordinateur avance de %1.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow.</source>
        <translation>L’horloge de cet ordinateur retarde de %1.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of the computer right, or let the system set them by itself, then repeat the check. Until then secure connections fail.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire de l’ordinateur, ou laissez le système les régler lui-même, puis recommencez la vérification. D’ici là, les connexions sécurisées échouent.</translation>
    </message>
    <message>
        <source>Certificates are valid, but not by this computer&apos;s clock, which is off by %1 s against the Date headers of several hosts. Let it keep time by NTP (UDP port 123), or from the domain controller.</source>
        <translation>Les certificats sont valides, mais pas selon l’horloge de cet ordinateur, qui s’écarte de %1 s des en-têtes Date de plusieurs serveurs. Faites-la régler par NTP (port UDP 123) ou par le contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Opened: %1. No host asked is exempt.</source>
        <translation>Ouverts&#xa0;: %1. Aucun des serveurs interrogés n’est exempté.</translation>
    </message>
    <message>
        <source>Opened: %1. Exempt already: %2.</source>
        <translation>Ouverts&#xa0;: %1. Déjà exemptés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Exempt the listed hosts and address ranges from TLS inspection.</source>
        <translation>Exemptez de l’inspection TLS les serveurs et les plages d’adresses de la liste.</translation>
    </message>
    <message>
        <source>In this product rules on URL paths need inspection: with inspection off, entries with a path become entries for the whole host.</source>
        <translation>Dans ce produit, les règles portant sur le chemin d’une URL nécessitent l’inspection&#xa0;: sans elle, les entrées avec un chemin valent pour le serveur entier.</translation>
    </message>
    <message>
        <source>Secure connections are opened and read on the way: %1.</source>
        <translation>Des connexions sécurisées sont ouvertes et lues en chemin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Secure connections are opened and read on the way by %2: %1.</source>
        <translation>Des connexions sécurisées sont ouvertes et lues en chemin par %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is done by a filter in your network or a security program on this computer. It can break video meetings. Ask your helpdesk to exempt the meeting service from it.</source>
        <translation>C’est le fait d’un filtre de votre réseau ou d’un logiciel de sécurité de cet ordinateur. Cela peut empêcher les réunions vidéo. Demandez à votre service d’assistance d’en exempter le service de réunion.</translation>
    </message>
    <message>
        <source>Certificates are issued by: %1</source>
        <translation>Les certificats sont émis par&#xa0;: %1</translation>
    </message>
    <message>
        <source>it has expired or is not valid yet, while this computer&apos;s clock is right</source>
        <translation>il a expiré ou n’est pas encore valide, alors que l’horloge de cet ordinateur est à l’heure</translation>
    </message>
    <message>
        <source>it is made out for another name</source>
        <translation>il est établi pour un autre nom</translation>
    </message>
    <message>
        <source>it comes from an authority that is not trusted here (%1)</source>
        <translation>il provient d’une autorité à laquelle cet ordinateur ne fait pas confiance (%1)</translation>
    </message>
    <message>
        <source>The certificate that answers for %1 cannot be trusted: %2.</source>
        <translation>Le certificat présenté pour %1 n’est pas digne de confiance&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Do not go on past a warning of the browser, and enter no password there. Tell your helpdesk, or the support of the meeting service.</source>
        <translation>N’ignorez pas un avertissement du navigateur et n’y saisissez aucun mot de passe. Prévenez votre service d’assistance ou celui du service de réunion.</translation>
    </message>
    <message>
        <source>Compare the certificate with the one seen from another network. If it differs, something in this network answers for these hosts: exempt them from it. If it is the same, the server needs another one.
%1
%2</source>
        <translation>Comparez le certificat avec celui que l’on voit depuis un autre réseau. S’il diffère, quelque chose dans ce réseau répond à la place de ces serveurs&#xa0;: exemptez-les. S’il est identique, il faut au serveur un autre certificat.
%1
%2</translation>
    </message>
</context>
<context>
    <name>TurnRules</name>
    <message>
        <source>The network lets only web pages through on port 443 and cuts everything else: %1.</source>
        <translation>Le réseau ne laisse passer que les pages web sur le port 443 et coupe tout le reste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Meetings that must use this port as their last way out fail. Show this report to whoever runs your network (helpdesk or administrator).</source>
        <translation>Les réunions qui n’ont plus que ce port comme dernier chemin échouent. Montrez ce rapport à la personne qui gère votre réseau (assistance ou administrateur).</translation>
    </message>
    <message>
        <source>HTTPS passes on TCP port 443; STUN/TURN on the same port is cut after the connection was made. Turn off protocol enforcement (&quot;HTTP only&quot;, &quot;SSL only&quot;, application control) for:
%1</source>
        <translation>HTTPS passe sur le port TCP 443&#xa0;; STUN/TURN sur le même port est coupé une fois la connexion établie. Désactivez le contrôle de protocole («&#xa0;HTTP uniquement&#xa0;», «&#xa0;SSL uniquement&#xa0;», contrôle d’applications) pour&#xa0;:
%1</translation>
    </message>
    <message>
        <source>the user name or the password is wrong, or has expired</source>
        <translation>le nom d’utilisateur ou le mot de passe est faux ou a expiré</translation>
    </message>
    <message>
        <source>it is not allowed there</source>
        <translation>ce n’y est pas autorisé</translation>
    </message>
    <message>
        <source>it knows nothing of the connection any more</source>
        <translation>il ne connaît plus la connexion</translation>
    </message>
    <message>
        <source>the logon took too long</source>
        <translation>l’ouverture de session a pris trop de temps</translation>
    </message>
    <message>
        <source>another user name is expected</source>
        <translation>un autre nom d’utilisateur est attendu</translation>
    </message>
    <message>
        <source>it does not relay in this way</source>
        <translation>il ne relaie pas de cette façon</translation>
    </message>
    <message>
        <source>too many connections are open with this user name</source>
        <translation>trop de connexions sont ouvertes avec ce nom d’utilisateur</translation>
    </message>
    <message>
        <source>it has no room left</source>
        <translation>il n’a plus de place</translation>
    </message>
    <message>
        <source>it gives no reason that is known here</source>
        <translation>il ne donne aucune raison connue ici</translation>
    </message>
    <message>
        <source>The relay server was reached and refuses: %1 (%2). Your network is not the cause.</source>
        <translation>Le serveur relais a été atteint et refuse&#xa0;: %1 (%2). Votre réseau n’est pas en cause.</translation>
    </message>
    <message>
        <source>Check the user name and the password for the relay server, and try again. If they are right, tell the support of the meeting service the number in brackets.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe du serveur relais, puis réessayez. S’ils sont exacts, indiquez au support du service de réunion le nombre entre parenthèses.</translation>
    </message>
    <message>
        <source>TURN error %1 at the step &quot;%2&quot;. Nothing needs to be opened in the firewall:
%3</source>
        <translation>Erreur TURN %1 à l’étape «&#xa0;%2&#xa0;». Rien n’est à ouvrir dans le pare-feu&#xa0;:
%3</translation>
    </message>
    <message>
        <source>The network lets only encrypted connections through on port 443 and cuts everything else: %1.</source>
        <translation>Le réseau ne laisse passer sur le port 443 que des connexions chiffrées et coupe tout le reste&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>UdpRules</name>
    <message>
        <source>The network lets no UDP traffic out (tried on the ports %1). Sound and picture must take a slower way.</source>
        <translation>Le réseau ne laisse sortir aucun trafic UDP (essayé sur les ports %1). Le son et l’image doivent prendre un chemin plus lent.</translation>
    </message>
    <message>
        <source>Meetings may still work, with a worse picture and more delay. Show this report to whoever runs your network and ask for UDP port 3478 to be opened.</source>
        <translation>Les réunions peuvent quand même fonctionner, avec une image moins bonne et plus de retard. Montrez ce rapport à la personne qui gère votre réseau et demandez l’ouverture du port UDP 3478.</translation>
    </message>
    <message>
        <source>The network lets no UDP traffic out. Sound and picture must take a slower way.</source>
        <translation>Le réseau ne laisse sortir aucun trafic UDP. Le son et l’image doivent prendre un chemin plus lent.</translation>
    </message>
</context>
<context>
    <name>WebSocketRules</name>
    <message>
        <source>The network drops connections that are not used for a while (%1 s).</source>
        <translation>Le réseau abandonne les connexions qui ne sont pas utilisées pendant un certain temps (%1 s).</translation>
    </message>
    <message>
        <source>Meetings may end without warning while nobody does anything. Show this report to whoever runs your network (helpdesk or administrator).</source>
        <translation>Les réunions peuvent se terminer sans prévenir pendant que personne ne fait rien. Montrez ce rapport à la personne qui gère votre réseau (assistance ou administrateur).</translation>
    </message>
    <message>
        <source>A WebSocket that was left unused was dead after %1 s; one beside it that was used lived on. Raise the time after which the firewall or NAT gives up idle TCP connections (RFC 5382: not less than 2 hours and 4 minutes) for:
%2</source>
        <translation>Un WebSocket laissé sans utilisation était mort après %1 s&#xa0;; un autre, utilisé, a continué. Augmentez le délai après lequel le pare-feu ou le NAT abandonne les connexions TCP inactives (RFC 5382&#xa0;: pas moins de 2 heures et 4 minutes) pour&#xa0;:
%2</translation>
    </message>
    <message>
        <source>A WebSocket that was left unused was dead after %1 s; one beside it that was used lived on. Raise the proxy&apos;s idle time for tunnels (CONNECT) to an hour or more</source>
        <translation>Un WebSocket laissé sans utilisation était mort après %1 s&#xa0;; un autre, utilisé, a continué. Portez à une heure ou plus le délai après lequel le proxy ferme les tunnels (CONNECT) inutilisés</translation>
    </message>
    <message>
        <source>The proxy opens the connection, and what came in answer to &quot;Upgrade: websocket&quot; opens no WebSocket (%1). Let it pass WebSockets (RFC 6455), or exempt from inspection</source>
        <translation>Le proxy ouvre la connexion, et ce qui répond à «&#xa0;Upgrade: websocket&#xa0;» n’ouvre aucun WebSocket (%1). Laissez-le transmettre les WebSockets (RFC 6455), ou exemptez de l’inspection</translation>
    </message>
    <message>
        <source>HTTPS passes, but nothing comes through once a WebSocket was asked for. Let the proxy pass WebSockets (RFC 6455) without holding back what is sent</source>
        <translation>HTTPS passe, mais plus rien ne passe dès qu’un WebSocket a été demandé. Laissez le proxy transmettre les WebSockets (RFC 6455) sans retenir ce qui est envoyé</translation>
    </message>
    <message>
        <source>The proxy %1 lets web pages through and breaks WebSockets.</source>
        <translation>Le proxy %1 laisse passer les pages web et interrompt les WebSockets.</translation>
    </message>
    <message>
        <source>The line over which a meeting tells who joins and leaves does not hold: meetings fail or end without warning. Show this report to whoever runs your network (helpdesk or administrator).</source>
        <translation>La connexion par laquelle une réunion indique qui arrive et qui part ne tient pas&#xa0;: les réunions échouent ou se terminent sans prévenir. Montrez ce rapport à la personne qui gère votre réseau (assistance ou administrateur).</translation>
    </message>
</context>
<context>
    <name>WebSocketWording</name>
    <message>
        <source>a web page came in answer (HTTP %1)</source>
        <translation>une page web est venue en réponse (HTTP %1)</translation>
    </message>
    <message>
        <source>the answer does not belong to the question</source>
        <translation>la réponse ne correspond pas à la demande</translation>
    </message>
    <message>
        <source>it opened, and then nothing came through</source>
        <translation>la connexion s’est ouverte, puis plus rien n’est passé</translation>
    </message>
    <message>
        <source>it opened, and then the connection was cut</source>
        <translation>la connexion s’est ouverte, puis elle a été coupée</translation>
    </message>
    <message>
        <source>left unused for %1 s it was dead, while one in use went on</source>
        <translation>après %1 s sans utilisation elle était morte, tandis qu’une autre, utilisée, continuait</translation>
    </message>
    <message>
        <source>it is not known whether there is a WebSocket at this address, and a web page answered. Allow it anyway</source>
        <translation>on ne sait pas s’il y a un WebSocket à cette adresse, et une page web a répondu. Autorisez-le tout de même</translation>
    </message>
    <message>
        <source>it opened, and the server itself ended it</source>
        <translation>la connexion s’est ouverte, et le serveur lui-même y a mis fin</translation>
    </message>
    <message>
        <source>it opened, and whether it stays open unused was not watched</source>
        <translation>la connexion s’est ouverte&#xa0;; si elle reste ouverte sans utilisation n’a pas été observé</translation>
    </message>
    <message>
        <source>the server gave no answer to this request</source>
        <translation>le serveur n’a pas répondu à cette demande</translation>
    </message>
    <message>
        <source>Secure WebSockets: %1 answered, and the line stayed open unused for %2 s.</source>
        <translation>WebSockets sécurisés&#xa0;: %1 a répondu, et la connexion est restée ouverte %2 s sans utilisation.</translation>
    </message>
    <message>
        <source>Secure WebSockets: %1 failed: %2.</source>
        <translation>WebSockets sécurisés&#xa0;: échec avec %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network.</source>
        <translation>Montrez ce rapport à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>Secure WebSockets: %1</source>
        <translation>WebSockets sécurisés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Secure WebSockets: %1 could not be told: %2.</source>
        <translation>WebSockets sécurisés&#xa0;: %1 n’a pas pu être déterminé&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>WhitelistChecker</name>
    <message>
        <source>Allowed addresses</source>
        <translation>Adresses autorisées</translation>
    </message>
    <message>
        <source>%1 can be reached (%2 answered).</source>
        <translation>%1 est accessible (%2 a répondu).</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2: %3.</source>
        <translation>%1 n’est pas accessible (%2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network: this address must be allowed.</source>
        <translation>Montrez ce rapport à la personne qui gère votre réseau&#xa0;: cette adresse doit être autorisée.</translation>
    </message>
    <message>
        <source>%1: could not be told. %2: %3.</source>
        <translation>%1&#xa0;: indéterminé. %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>This step looks whether your network lets you reach every web address and address range that the meeting service uses. You do not have to do anything.</source>
        <translation>Cette étape vérifie que votre réseau vous laisse joindre chaque adresse web et chaque plage d’adresses qu’utilise le service de réunion. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>%1 can be reached, but the secure connection was opened on the way (%2 answered).</source>
        <translation>%1 est joignable, mais la connexion sécurisée a été ouverte en chemin (%2 a répondu).</translation>
    </message>
</context>
<context>
    <name>WhitelistMeasurement</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Looking for servers in %1</source>
        <translation>Recherche de serveurs dans %1</translation>
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
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>precall::CheckPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Repeat this step</source>
        <translation>&amp;Refaire cette étape</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Avancement de cette étape</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>precall::ConsentPanel</name>
    <message>
        <source>A few addresses of the ranges %1</source>
        <translation>Quelques adresses des plages %1</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>When you press Start, short test messages go to the addresses that %1 needs. They see the internet address of your connection, as any web page does. No names, no pictures and no sound are sent.</source>
        <translation>Quand vous appuyez sur Commencer, de courts messages de test partent vers les adresses dont %1 a besoin. Elles voient l’adresse internet de votre connexion, comme toute page web. Aucun nom, aucune image et aucun son ne sont envoyés.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n addresses</source>
        <translation>
            <numerusform>Afficher l’adresse (%n)</numerusform>
            <numerusform>Afficher les %n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Masquer les adresses</translation>
    </message>
    <message>
        <source>Also ask independent &amp;control hosts (recommended)</source>
        <translation>&amp;Interroger aussi des serveurs de contrôle indépendants (recommandé)</translation>
    </message>
    <message>
        <source>They help to tell whether your network or the platform is the cause of a problem. They see the internet address of your connection: %1.</source>
        <translation>Ils aident à savoir si un problème vient de votre réseau ou de la plateforme. Ils voient l’adresse internet de votre connexion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Allow a public speed &amp;test</source>
        <translation>Autoriser un test public de &amp;débit</translation>
    </message>
    <message>
        <source>Only used where the platform offers no measuring point. M-Lab, a public research project, publishes the result together with the internet address of your connection.</source>
        <translation>Utilisé seulement si la plateforme n’offre pas de point de mesure. M-Lab, un projet de recherche public, publie le résultat avec l’adresse internet de votre connexion.</translation>
    </message>
    <message>
        <source>The result stays on this computer until you save or send it yourself.</source>
        <translation>Le résultat reste sur cet ordinateur jusqu’à ce que vous l’enregistriez ou l’envoyiez vous-même.</translation>
    </message>
    <message>
        <source>If you give a mail domain below, %1 may be asked for the address of its calendar server.</source>
        <translation>Si vous indiquez ci-dessous un domaine de messagerie, l&apos;adresse de son serveur de calendrier peut être demandée à %1.</translation>
    </message>
    <message>
        <source>Log &amp;on to your company&apos;s proxy where it asks who you are</source>
        <translation>S’au&amp;thentifier auprès du proxy de votre entreprise s’il demande qui vous êtes</translation>
    </message>
    <message>
        <source>Only where this computer is told to use a proxy: with the account that you are signed in with, as browsers do. No password is asked for, stored or sent.</source>
        <translation>Seulement là où cet ordinateur doit utiliser un proxy&#xa0;: avec le compte de votre session, comme le font les navigateurs. Aucun mot de passe n’est demandé, enregistré ni envoyé.</translation>
    </message>
</context>
<context>
    <name>precall::ExportPage</name>
    <message>
        <source>No copy of this result could be kept for the next start: %1</source>
        <translation>Aucune copie de ce résultat n’a pu être gardée pour le prochain démarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save or send your result</source>
        <translation>Enregistrez ou envoyez votre résultat</translation>
    </message>
    <message>
        <source>If you need help, send this report to your helpdesk. If you close this window without saving it, it is offered again at the next start.</source>
        <translation>Si vous avez besoin d’aide, envoyez ce rapport à votre service d’assistance. Si vous fermez cette fenêtre sans l’enregistrer, il vous sera proposé de nouveau au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>precall::ExportPanel</name>
    <message>
        <source>The text was copied. Paste it into your ticket.</source>
        <translation>Le texte a été copié. Collez-le dans votre ticket.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON documents (*.json)</source>
        <translation>Documents JSON (*.json)</translation>
    </message>
    <message>
        <source>The report could not be saved as %1. %2. It is not lost: save it in another place.</source>
        <translation>Le rapport n’a pas pu être enregistré sous %1. %2. Il n’est pas perdu&#xa0;: enregistrez-le à un autre endroit.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Leave out before saving or sending</source>
        <translation>À retirer avant d’enregistrer ou d’envoyer</translation>
    </message>
    <message>
        <source>User and computer &amp;names</source>
        <translation>&amp;Noms de l’utilisateur et de l’ordinateur</translation>
    </message>
    <message>
        <source>&amp;Internal addresses</source>
        <translation>Adresses &amp;internes</translation>
    </message>
    <message>
        <source>Name of the &amp;Wi-Fi</source>
        <translation>Nom du &amp;Wi-Fi</translation>
    </message>
    <message>
        <source>Se&amp;rial numbers of devices</source>
        <translation>Numéros de sé&amp;rie des appareils</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Enregistrer en &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail…</source>
        <translation>Envoyer par &amp;e-mail…</translation>
    </message>
    <message>
        <source>Sh&amp;ow the folder</source>
        <translation>A&amp;fficher le dossier</translation>
    </message>
    <message>
        <source>C&amp;hoose another place…</source>
        <translation>Choisir un &amp;autre endroit…</translation>
    </message>
    <message>
        <source>The helpdesk can help best when nothing is left out. Below you see how the report reads as text; PDF and JSON also hold what was measured, value by value. What you leave out is left out of all of them.</source>
        <translation>L’assistance vous aidera au mieux si rien n’est retiré. Vous voyez ci-dessous le rapport sous forme de texte&#xa0;; le PDF et le JSON contiennent en outre chaque valeur mesurée. Ce que vous retirez l’est partout.</translation>
    </message>
    <message>
        <source>The PDF also holds the picture of you that you chose on the camera&apos;s page. Take the tick away there if it shall not.</source>
        <translation>Le PDF contient aussi votre image, choisie sur la page de la caméra. Décochez-la sur cette page si elle ne doit pas y figurer.</translation>
    </message>
    <message>
        <source>Save the report first, to attach it to your e-mail</source>
        <translation>Enregistrez d’abord le rapport, pour le joindre à votre e-mail</translation>
    </message>
    <message>
        <source>Saved as %1. Attach this file, from the folder that is shown, to the e-mail that opens. If none opens, write to %2 yourself.</source>
        <translation>Enregistré sous %1. Joignez ce fichier, depuis le dossier affiché, à l’e-mail qui s’ouvre. Si aucun ne s’ouvre, écrivez vous-même à %2.</translation>
    </message>
    <message>
        <source>your helpdesk</source>
        <translation>votre service d’assistance</translation>
    </message>
</context>
<context>
    <name>precall::FactsView</name>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>precall::FindingCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>precall::GraphView</name>
    <message>
        <source>Course of the measurement</source>
        <translation>Déroulement de la mesure</translation>
    </message>
</context>
<context>
    <name>precall::LeftBehind</name>
    <message>
        <source>Sho&amp;w it</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>Ig&amp;norer</translation>
    </message>
    <message>
        <source>A result of %1 was not saved.</source>
        <translation>Un résultat du %1 n’a pas été enregistré.</translation>
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
        <translation>Le service de son de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>No microphone is connected.</source>
        <translation>Aucun microphone n’est connecté.</translation>
    </message>
    <message>
        <source>No sound has come yet.</source>
        <translation>Aucun son n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Too loud: turn the microphone down or speak from farther away.</source>
        <translation>Trop fort&#xa0;: baissez le microphone ou parlez de plus loin.</translation>
    </message>
    <message>
        <source>You are heard well.</source>
        <translation>On vous entend bien.</translation>
    </message>
    <message>
        <source>Nothing is heard yet: please say something.</source>
        <translation>On n’entend encore rien&#xa0;: dites quelque chose, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Something is heard; no speech was recognised yet.</source>
        <translation>On entend quelque chose&#xa0;; aucune parole n’a encore été reconnue.</translation>
    </message>
    <message>
        <source>Recording: %1 s</source>
        <translation>Enregistrement&#xa0;: %1 s</translation>
    </message>
    <message>
        <source>Playing it back</source>
        <translation>Restitution en cours</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Microphone</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Niveau du microphone</translation>
    </message>
    <message>
        <source>Nothing that is recorded here is kept or sent anywhere.</source>
        <translation>Rien de ce qui est enregistré ici n’est conservé ni envoyé où que ce soit.</translation>
    </message>
    <message>
        <source>Re&amp;cord four seconds and play them back</source>
        <translation>&amp;Enregistrer quatre secondes et les réécouter</translation>
    </message>
    <message>
        <source>You were heard. Speak again to see the bar move.</source>
        <translation>On vous a entendu. Parlez de nouveau pour voir bouger la barre.</translation>
    </message>
</context>
<context>
    <name>precall::OptionalInputs</name>
    <message>
        <source>%1 (usual)</source>
        <translation>%1 (habituel)</translation>
    </message>
    <message>
        <source>Tick&amp;et number</source>
        <translation>Numéro de tic&amp;ket</translation>
    </message>
    <message>
        <source>If your helpdesk gave you one</source>
        <translation>Si votre service d’assistance vous en a donné un</translation>
    </message>
    <message>
        <source>Remar&amp;k</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>What you would like to tell the helpdesk</source>
        <translation>Ce que vous souhaitez dire à l’assistance</translation>
    </message>
    <message>
        <source>Mail &amp;domain</source>
        <translation>D&amp;omaine de messagerie</translation>
    </message>
    <message>
        <source>For the calendar, such as example.com</source>
        <translation>Pour le calendrier, par exemple example.com</translation>
    </message>
    <message>
        <source>Pictures &amp;received at once</source>
        <translation>Images &amp;reçues à la fois</translation>
    </message>
    <message>
        <source>How many other people you will see</source>
        <translation>Combien d’autres personnes vous verrez</translation>
    </message>
    <message>
        <source>Pictures se&amp;nt at once</source>
        <translation>Images &amp;envoyées à la fois</translation>
    </message>
    <message>
        <source>One for your camera, one more for a shared screen</source>
        <translation>Une pour votre caméra, une de plus pour un écran partagé</translation>
    </message>
    <message>
        <source>TURN &amp;user</source>
        <translation>&amp;Utilisateur TURN</translation>
    </message>
    <message>
        <source>Only if your administrator gave you one</source>
        <translation>Seulement si votre administrateur vous en a donné un</translation>
    </message>
    <message>
        <source>TURN &amp;password</source>
        <translation>Mot de p&amp;asse TURN</translation>
    </message>
    <message>
        <source>Never stored, never in a report</source>
        <translation>Jamais conservé, jamais dans un rapport</translation>
    </message>
</context>
<context>
    <name>precall::PasswordDialog</name>
    <message>
        <source>Name and password for the proxy</source>
        <translation>Nom et mot de passe pour le proxy</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password.</source>
        <translation>Le proxy %1 demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password for “%2”.</source>
        <translation>Le proxy %1 demande un nom et un mot de passe pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>They are kept in memory for this run only and sent to this proxy alone. They are tried once, so that your account does not get locked. They are in no report.</source>
        <translation>Ils ne restent en mémoire que pour cette vérification et ne sont envoyés qu’à ce proxy. Ils sont essayés une seule fois, afin que votre compte ne soit pas bloqué. Ils ne figurent dans aucun rapport.</translation>
    </message>
    <message>
        <source>The proxy asks for them without encryption: it, and whoever listens on the way to it, can read them. Go on only if you trust this network.</source>
        <translation>Le proxy les demande sans chiffrement&#xa0;: lui-même, et quiconque écoute sur le chemin, peut les lire. Ne continuez que si vous faites confiance à ce réseau.</translation>
    </message>
    <message>
        <source>&amp;Log on</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>precall::PasswordPanel</name>
    <message>
        <source>Your proxy (%1) asks for a name and a password. If you have them, what lies behind it can be checked, too.</source>
        <translation>Votre proxy (%1) demande un nom et un mot de passe. Si vous les avez, ce qui se trouve derrière lui peut aussi être vérifié.</translation>
    </message>
    <message>
        <source>Enter na&amp;me and password…</source>
        <translation>Saisir le no&amp;m et le mot de passe…</translation>
    </message>
</context>
<context>
    <name>precall::PictureView</name>
    <message>
        <source>The camera is being opened</source>
        <translation>La caméra s’ouvre</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Aucune caméra n’est branchée</translation>
    </message>
    <message>
        <source>No picture comes from this camera</source>
        <translation>Aucune image ne vient de cette caméra</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>L’image est figée</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>La caméra a été débranchée</translation>
    </message>
    <message>
        <source>The picture is black: is the lens covered?</source>
        <translation>L’image est noire&#xa0;: l’objectif est-il couvert&#xa0;?</translation>
    </message>
    <message>
        <source>Very dark: switch on a light before you</source>
        <translation>Très sombre&#xa0;: allumez une lumière devant vous</translation>
    </message>
    <message>
        <source>%1, %2 pictures a second</source>
        <translation>%1, %2 images par seconde</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Your picture, as in a mirror</source>
        <translation>Votre image, comme dans un miroir</translation>
    </message>
    <message>
        <source>C&amp;amera</source>
        <translation>C&amp;améra</translation>
    </message>
    <message>
        <source>P&amp;ut a picture of me, as I am seen now, into the PDF report</source>
        <translation>M&amp;ettre une image de moi, telle qu’on me voit maintenant, dans le rapport PDF</translation>
    </message>
</context>
<context>
    <name>precall::PreviewDialog</name>
    <message>
        <source>Meeting preview</source>
        <translation>Aperçu de la réunion</translation>
    </message>
    <message>
        <source>So you are seen and heard in a meeting. Nothing of it is recorded or sent anywhere.</source>
        <translation>Voilà comment on vous voit et vous entend en réunion. Rien n’est enregistré ni envoyé.</translation>
    </message>
</context>
<context>
    <name>precall::ProfileChooser</name>
    <message>
        <source>Meetin&amp;g platform</source>
        <translation>Plateforme de &amp;visioconférence</translation>
    </message>
    <message>
        <source>Meeting platform</source>
        <translation>Plateforme de visioconférence</translation>
    </message>
    <message>
        <source>Choose a profile file…</source>
        <translation>Choisir un fichier de profil…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Choisir un profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This profile cannot be used. %1</source>
        <translation>Ce profil ne peut pas être utilisé. %1</translation>
    </message>
</context>
<context>
    <name>precall::ReportDialog</name>
    <message>
        <source>Report %1</source>
        <translation>Rapport %1</translation>
    </message>
</context>
<context>
    <name>precall::RequirementPanel</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Afficher le détail</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Masquer le détail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>precall::StepList</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Enregistrer et envoyer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>precall::SummaryPage</name>
    <message>
        <source>Your result</source>
        <translation>Votre résultat</translation>
    </message>
    <message>
        <source>Repeat &amp;everything</source>
        <translation>Tout r&amp;efaire</translation>
    </message>
    <message>
        <source>&amp;Repeat what was not fine</source>
        <translation>&amp;Refaire ce qui n’allait pas</translation>
    </message>
    <message>
        <source>&amp;Meeting preview</source>
        <translation>Aperçu de la ré&amp;union</translation>
    </message>
</context>
<context>
    <name>precall::SummaryView</name>
    <message>
        <source>Report %1  ·  %2  ·  %3</source>
        <translation>Rapport %1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Still checking …</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Some steps are not finished yet.</source>
        <translation>Certaines étapes ne sont pas encore terminées.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>For your administrator</source>
        <translation>Pour votre administrateur</translation>
    </message>
    <message>
        <source>What to change in the network, with exact addresses. Send it to whoever looks after it.</source>
        <translation>Ce qu’il faut changer dans le réseau, avec les adresses exactes. Envoyez-le à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>&amp;Copy for the administrator</source>
        <translation>&amp;Copier pour l’administrateur</translation>
    </message>
    <message>
        <source>Show &amp;it</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Hide &amp;it</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>All requirements</source>
        <translation>Toutes les exigences</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the fire&amp;wall request</source>
        <translation>Copier la &amp;demande au pare-feu</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>precall::TestSoundView</name>
    <message>
        <source>Play on the le&amp;ft</source>
        <translation>Jouer à &amp;gauche</translation>
    </message>
    <message>
        <source>Play on the ri&amp;ght</source>
        <translation>Jouer à &amp;droite</translation>
    </message>
    <message>
        <source>Play on b&amp;oth sides</source>
        <translation>Jouer des deux &amp;côtés</translation>
    </message>
    <message>
        <source>Lo&amp;udspeaker</source>
        <translation>&amp;Haut-parleur</translation>
    </message>
</context>
<context>
    <name>precall::TextBox</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>precall::UnfinishedPanel</name>
    <message>
        <source>&amp;Answer now</source>
        <translation>Rép&amp;ondre maintenant</translation>
    </message>
    <message>
        <source>The step “%1” waits for your answer.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» attend votre réponse.</translation>
    </message>
    <message>
        <source>Not finished yet: %1.</source>
        <translation>Pas encore terminé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>precall::WelcomePage</name>
    <message>
        <source>Is this computer ready for your video meeting?</source>
        <translation>Cet ordinateur est-il prêt pour votre visioconférence&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Precall looks at this computer and its connection and tells you what works, what does not, and what to do about it. It takes a minute or two. Nothing on this computer is changed.</source>
        <translation>Precall examine cet ordinateur et sa connexion et vous dit ce qui fonctionne, ce qui ne fonctionne pas et ce qu’il faut faire. Cela prend une à deux minutes. Rien n’est modifié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Ce qui est examiné</translation>
    </message>
    <message>
        <source>&amp;More settings (optional)</source>
        <translation>Plus de ré&amp;glages (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Fewer settings</source>
        <translation>Moins de ré&amp;glages</translation>
    </message>
</context>
<context>
    <name>precall::Wizard</name>
    <message>
        <source>Stop?</source>
        <translation>Arrêter&#xa0;?</translation>
    </message>
    <message>
        <source>The check is still running. Stop it and close?</source>
        <translation>La vérification est en cours. L’arrêter et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Precall – is this computer ready for your video meeting?</source>
        <translation>Precall – cet ordinateur est-il prêt pour votre visioconférence&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>precall::WizardPage</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Say this code on the phone</source>
        <translation>Donnez ce code au téléphone</translation>
    </message>
</context>
</TS>
