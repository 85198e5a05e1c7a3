<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq" sourcelanguage="en">
<context>
    <name>Addresses</name>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Kopjo adresën</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>&amp;Hap në shfletues</translation>
    </message>
    <message>
        <source>&amp;Open in Mail Program</source>
        <translation>&amp;Hap në programin e postës</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>U kopjua.</translation>
    </message>
    <message>
        <source>Copy A&amp;ddress</source>
        <translation>Kopjo a&amp;dresën</translation>
    </message>
    <message>
        <source>Copy “{address}”</source>
        <translation>Kopjo “{address}”</translation>
    </message>
    <message>
        <source>In ASCII letters (Punycode):</source>
        <translation>Me shkronja ASCII (Punycode):</translation>
    </message>
    <message>
        <source>It is a mailbox at:</source>
        <translation>Është kuti postare te:</translation>
    </message>
    <message>
        <source>It leads to:</source>
        <translation>Të çon te:</translation>
    </message>
    <message>
        <source>No program opened it. Copy the address, and open it where you like.</source>
        <translation>Nuk e hapi asnjë program. Kopjojeni adresën dhe hapeni ku të doni.</translation>
    </message>
    <message>
        <source>Open &amp;Address…</source>
        <translation>Hap &amp;adresën…</translation>
    </message>
    <message>
        <source>Open This Address?</source>
        <translation>Të hapet kjo adresë?</translation>
    </message>
    <message>
        <source>Open “{address}”…</source>
        <translation>Hap “{address}”…</translation>
    </message>
    <message>
        <source>Take care: the words of the report name “{named}”, but they lead to “{host}”.</source>
        <translation>Kujdes: fjalët e raportit përmendin “{named}”, por të çojnë te “{host}”.</translation>
    </message>
    <message>
        <source>Take care: “{name}”, before the “@”, is a user name, and not where this leads.</source>
        <translation>Kujdes: “{name}”, përpara “@”, është emër përdoruesi dhe jo vendi ku të çon adresa.</translation>
    </message>
    <message>
        <source>The whole address:</source>
        <translation>Adresa e plotë:</translation>
    </message>
    <message>
        <source>Write to This Address?</source>
        <translation>T’i shkruhet kësaj adrese?</translation>
    </message>
</context>
<context>
    <name>BoundsField</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n fjalë</numerusform>
            <numerusform>%n fjalë</numerusform>
        </translation>
    </message>
    <message>
        <source>No further</source>
        <translation>Nuk shkon më tej</translation>
    </message>
    <message>
        <source>begins with {words}, {count}</source>
        <translation>fillon me {words}, {count}</translation>
    </message>
    <message>
        <source>ends with {words}, {count}</source>
        <translation>mbaron me {words}, {count}</translation>
    </message>
    <message>
        <source>found: {count}</source>
        <translation>u gjet: {count}</translation>
    </message>
</context>
<context>
    <name>CalendarEntry</name>
    <message>
        <source>Author of the report: {name}</source>
        <translation>Autori i raportit: {name}</translation>
    </message>
    <message>
        <source>Restates the report “{name}”; verifies nothing in it.</source>
        <translation>Përsërit ç’thotë raporti “{name}”; nuk verifikon asgjë në të.</translation>
    </message>
    <message>
        <source>Restates the report; verifies nothing in it.</source>
        <translation>Përsërit ç’thotë raporti; nuk verifikon asgjë në të.</translation>
    </message>
    <message>
        <source>Speakers: {names}</source>
        <translation>Folësit: {names}</translation>
    </message>
    <message>
        <source>The report states no date, and a calendar entry cannot be without one. Choose another format.</source>
        <translation>Raporti nuk jep asnjë datë, dhe një zë kalendari nuk mund të jetë pa datë. Zgjidhni një format tjetër.</translation>
    </message>
    <message>
        <source>The report states no title of the event: the entry bears the headline of the report.</source>
        <translation>Raporti nuk jep titull të ngjarjes: zëri i kalendarit mban kryetitullin e raportit.</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>“{name}” states no date, and a calendar entry cannot be without one. Choose another format.</source>
        <translation>“{name}” nuk jep asnjë datë, dhe një zë kalendari nuk mund të jetë pa datë. Zgjidhni një format tjetër.</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Found in the text</source>
        <translation>Të gjetura në tekst</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragrafi {number}</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n pikë</numerusform>
            <numerusform>%n pika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n deklaratë</numerusform>
            <numerusform>%n deklarata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n për kontroll</numerusform>
            <numerusform>%n për kontroll</numerusform>
        </translation>
    </message>
    <message>
        <source>Back: {place}</source>
        <translation>Prapa: {place}</translation>
    </message>
    <message>
        <source>Event Report Viewer</source>
        <translation>Event Report Viewer</translation>
    </message>
    <message>
        <source>Event Report Viewer (Private)</source>
        <translation>Event Report Viewer (private)</translation>
    </message>
    <message>
        <source>Forward: {place}</source>
        <translation>Përpara: {place}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rishikim</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>To check · {count}</source>
        <translation>Kontroll · {count}</translation>
    </message>
    <message>
        <source>To check · {words}, paragraph {number} of {all}</source>
        <translation>Për kontroll · {words}, paragrafi {number} nga {all}</translation>
    </message>
    <message>
        <source>item {number} of the programme</source>
        <translation>pika {number} e programit</translation>
    </message>
    <message>
        <source>paragraph {number} of {all}</source>
        <translation>paragrafi {number} nga {all}</translation>
    </message>
    <message>
        <source>perhaps missed</source>
        <translation>ndoshta nuk u vu re</translation>
    </message>
    <message>
        <source>statement {number}</source>
        <translation>deklarata {number}</translation>
    </message>
    <message>
        <source>{panel} hidden</source>
        <translation>U fsheh: {panel}</translation>
    </message>
    <message>
        <source>{panel} shown</source>
        <translation>U shfaq: {panel}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n (person|people)</source>
        <translation>
            <numerusform>{shown} nga %n person</numerusform>
            <numerusform>{shown} nga %n persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n item(s)</source>
        <translation>
            <numerusform>{shown} nga %n pikë</numerusform>
            <numerusform>{shown} nga %n pika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n statement(s)</source>
        <translation>
            <numerusform>{shown} nga %n deklaratë</numerusform>
            <numerusform>{shown} nga %n deklarata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n to check</source>
        <translation>
            <numerusform>{shown} nga %n për kontroll</numerusform>
            <numerusform>{shown} nga %n për kontroll</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Absent</source>
        <translation>Munguan</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Gjuhë tjetër</translation>
    </message>
    <message>
        <source>Approximate number</source>
        <translation>Numër i përafërt</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>pri</translation>
    </message>
    <message>
        <source>April</source>
        <translation>prill</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>gush</translation>
    </message>
    <message>
        <source>August</source>
        <translation>gusht</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Çmim</translation>
    </message>
    <message>
        <source>Broken sentence</source>
        <translation>Fjali e këputur</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Ceremoni</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Mbyllje</translation>
    </message>
    <message>
        <source>Conflicting numbers</source>
        <translation>Numra që nuk përputhen</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dhj</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dhjetor</translation>
    </message>
    <message>
        <source>Did it, gave it</source>
        <translation>E kreu, e dha</translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation>Ligjëratë e drejtë</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskutim</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Ekspozitë</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>shk</translation>
    </message>
    <message>
        <source>February</source>
        <translation>shkurt</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>e premte</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Drejtues</translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation>Drejtuan</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>Ligjëratë e zhdrejtë</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Përkthyes</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Prezantim</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janar</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>korr</translation>
    </message>
    <message>
        <source>July</source>
        <translation>korrik</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>qer</translation>
    </message>
    <message>
        <source>June</source>
        <translation>qershor</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>U përmendën</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesazh</translation>
    </message>
    <message>
        <source>Mixed speech</source>
        <translation>Ligjëratë e përzier</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>e hënë</translation>
    </message>
    <message>
        <source>Name spelled differently</source>
        <translation>Emër i shkruar ndryshe</translation>
    </message>
    <message>
        <source>Not read to the end</source>
        <translation>Nuk u lexua deri në fund</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nën</translation>
    </message>
    <message>
        <source>November</source>
        <translation>nëntor</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>tet</translation>
    </message>
    <message>
        <source>October</source>
        <translation>tetor</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Hapje</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Tjetër</translation>
    </message>
    <message>
        <source>Part not stated</source>
        <translation>Pjesëmarrja nuk jepet</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Shfaqje artistike</translation>
    </message>
    <message>
        <source>Planned, not confirmed</source>
        <translation>E planifikuar, e pakonfirmuar</translation>
    </message>
    <message>
        <source>Pronoun disagrees</source>
        <translation>Përemër që nuk përputhet</translation>
    </message>
    <message>
        <source>Read it out</source>
        <translation>E lexoi</translation>
    </message>
    <message>
        <source>Received it</source>
        <translation>E mori</translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation>Fjalë të përsëritura</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>e shtunë</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Shfaqje filmi</translation>
    </message>
    <message>
        <source>Sent a message</source>
        <translation>Dërguan mesazh</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sht</translation>
    </message>
    <message>
        <source>September</source>
        <translation>shtator</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Fjalim</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Folën</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Deklaratë</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>e diel</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>e enjte</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Morën pjesë</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>e martë</translation>
    </message>
    <message>
        <source>Was introduced</source>
        <translation>U prezantua</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>e mërkurë</translation>
    </message>
    <message>
        <source>Weekday does not match date</source>
        <translation>Dita e javës nuk përputhet me datën</translation>
    </message>
    <message>
        <source>a.m. or p.m. not stated</source>
        <translation>paradite/pasdite nuk jepet</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>mungoi</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>kryes</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>did it</source>
        <translation>e kreu</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>e drejtë</translation>
    </message>
    <message>
        <source>host</source>
        <translation>drejtues</translation>
    </message>
    <message>
        <source>hosted</source>
        <translation>drejtoi</translation>
    </message>
    <message>
        <source>in direct speech</source>
        <translation>në ligjëratë të drejtë</translation>
    </message>
    <message>
        <source>in indirect speech</source>
        <translation>në ligjëratë të zhdrejtë</translation>
    </message>
    <message>
        <source>in mixed speech</source>
        <translation>në ligjëratë të përzier</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>fizikisht</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>e zhdrejtë</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>përkthim gojor</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>përkthyes</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>prezantuar</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>u përmend</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mesazh</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>e përzier</translation>
    </message>
    <message>
        <source>moderated</source>
        <translation>moderoi</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderator</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>part not stated</source>
        <translation>pjesëmarrja nuk jepet</translation>
    </message>
    <message>
        <source>presence not stated</source>
        <translation>prania nuk jepet</translation>
    </message>
    <message>
        <source>read it out</source>
        <translation>e lexoi</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lexues</translation>
    </message>
    <message>
        <source>received it</source>
        <translation>e mori</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>marrës</translation>
    </message>
    <message>
        <source>sent a message</source>
        <translation>dërgoi mesazh</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>foli</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>mori pjesë</translation>
    </message>
    <message>
        <source>was introduced</source>
        <translation>u prezantua</translation>
    </message>
    <message>
        <source>wrote it</source>
        <translation>e shkroi</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>Space shows it in the text · F2 changes</source>
        <translation>Space e shfaq në tekst · F2 e ndryshon</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>A correction may hold {most} letters in one piece at most, and here are {length}.</source>
        <translation>Një korrigjim mund të ketë më së shumti {most} shkronja në një copë, dhe këtu janë {length}.</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>The report names this organiser already.</source>
        <translation>Raporti e përmend tashmë këtë organizator.</translation>
    </message>
    <message>
        <source>These are too many words for a name. Choose the name alone.</source>
        <translation>Këto fjalë janë tepër për një emër. Zgjidhni vetëm emrin.</translation>
    </message>
    <message>
        <source>These words are the role of {name} already.</source>
        <translation>Këto fjalë janë tashmë roli i {name}.</translation>
    </message>
    <message>
        <source>These words belong to item {number} already.</source>
        <translation>Këto fjalë i përkasin tashmë pikës {number}.</translation>
    </message>
    <message>
        <source>These words name nobody.</source>
        <translation>Këto fjalë nuk emërtojnë askënd.</translation>
    </message>
    <message>
        <source>These words name {name} already.</source>
        <translation>Me këto fjalë emërtohet tashmë {name}.</translation>
    </message>
</context>
<context>
    <name>ChosenWords</name>
    <message numerus="yes">
        <source>%n word(s) chosen in paragraph {number}</source>
        <translation>
            <numerusform>%n fjalë e zgjedhur në paragrafin {number}</numerusform>
            <numerusform>%n fjalë të zgjedhura në paragrafin {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) chosen in paragraphs {first} to {last}</source>
        <translation>
            <numerusform>%n fjalë e zgjedhur në paragrafët {first} deri në {last}</numerusform>
            <numerusform>%n fjalë të zgjedhura në paragrafët {first} deri në {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an item of the programme first.</source>
        <translation>Më parë zgjidhni një pikë të programit.</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>Përdor si dëshmi</translation>
    </message>
    <message>
        <source>Use as evidence of item {number}</source>
        <translation>Përdor si dëshmi për pikën {number}</translation>
    </message>
    <message>
        <source>{words}: {acts}</source>
        <translation>{words}: {acts}</translation>
    </message>
</context>
<context>
    <name>ClearingDialog</name>
    <message numerus="yes">
        <source>&amp;Crash reports: %n</source>
        <translation>
            <numerusform>Raporte &amp;dështimi: %n</numerusform>
            <numerusform>Raporte &amp;dështimi: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recent files and the last session</source>
        <translation>&amp;Skedarët e fundit dhe sesioni i fundit</translation>
    </message>
    <message>
        <source>All &amp;other settings</source>
        <translation>Të gjitha cilësimet e &amp;tjera</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Pastro</translation>
    </message>
    <message>
        <source>Clear Private Data</source>
        <translation>Pastro të dhënat private</translation>
    </message>
    <message>
        <source>Cleared: {what}.</source>
        <translation>U pastruan: {what}.</translation>
    </message>
    <message>
        <source>Corrections are your own work: once they are cleared, nothing brings them back.</source>
        <translation>Korrigjimet janë puna juaj: pasi të pastrohen, nuk kthehen më.</translation>
    </message>
    <message numerus="yes">
        <source>Corrections of re&amp;ports: %n</source>
        <translation>
            <numerusform>&amp;Korrigjime raportesh: %n</numerusform>
            <numerusform>&amp;Korrigjime raportesh: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither could %n other file(s).</source>
        <translation>
            <numerusform>Po ashtu edhe %n skedar tjetër.</numerusform>
            <numerusform>Po ashtu edhe %n skedarë të tjerë.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reports &amp;seen before: %n, {size}</source>
        <translation>
            <numerusform>&amp;Raporte të hapura më parë: %n, {size}</numerusform>
            <numerusform>&amp;Raporte të hapura më parë: %n, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the application keeps for itself. The files of your reports are never touched.</source>
        <translation>Këto i ruan aplikacioni për vete. Skedarët e raporteve tuaja nuk preken kurrë.</translation>
    </message>
    <message>
        <source>all other settings</source>
        <translation>të gjitha cilësimet e tjera</translation>
    </message>
    <message>
        <source>corrections of reports</source>
        <translation>korrigjimet e raporteve</translation>
    </message>
    <message>
        <source>crash reports</source>
        <translation>raportet e dështimit</translation>
    </message>
    <message>
        <source>recent files and the last session</source>
        <translation>skedarët e fundit dhe sesioni i fundit</translation>
    </message>
    <message>
        <source>reports seen before</source>
        <translation>raportet e hapura më parë</translation>
    </message>
    <message>
        <source>“{path}” cannot be changed: it may not be written to.</source>
        <translation>“{path}” nuk ndryshohet dot: nuk lejohet të shkruhet në të.</translation>
    </message>
    <message>
        <source>“{path}” could not be removed: {reason}.</source>
        <translation>“{path}” nuk u hoq dot: {reason}.</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>The file could not be read. What reads such files cannot be started: install it again.</source>
        <translation>Skedari nuk u lexua dot. Pjesa që lexon skedarë të tillë nuk niset dot: instalojeni sërish.</translation>
    </message>
    <message>
        <source>The file could not be read: it is damaged, or needs too much time or memory. Save its text as plain text, and open that.</source>
        <translation>Skedari nuk u lexua dot: është i dëmtuar, ose kërkon tepër kohë a memorie. Ruajeni tekstin e tij si tekst të thjeshtë dhe hapeni atë.</translation>
    </message>
    <message>
        <source>The file could not be read: what reads such files gave an answer that makes no sense.</source>
        <translation>Skedari nuk u lexua dot: pjesa që lexon skedarë të tillë dha një përgjigje pa kuptim.</translation>
    </message>
    <message>
        <source>The search for people and programme cannot be started. Install the application again.</source>
        <translation>Kërkimi i personave dhe i programit nuk niset dot. Instalojeni sërish aplikacionin.</translation>
    </message>
    <message>
        <source>The search for people and programme gave an answer that makes no sense.</source>
        <translation>Kërkimi i personave dhe i programit dha një përgjigje pa kuptim.</translation>
    </message>
    <message>
        <source>The search for people and programme stopped unexpectedly. The text can be read and searched; press Retry to try again.</source>
        <translation>Kërkimi i personave dhe i programit u ndal papritur. Teksti mund të lexohet dhe mund të kërkohet në të; shtypni “Riprovo” për ta provuar sërish.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Found</source>
        <translation>U gjet</translation>
    </message>
    <message>
        <source>Only yours · {count}</source>
        <translation>Vetëm te ju · {count}</translation>
    </message>
    <message>
        <source>Only {reader} · {count}</source>
        <translation>Vetëm te {reader} · {count}</translation>
    </message>
    <message>
        <source>The same · {count}</source>
        <translation>Njësoj · {count}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Juaji</translation>
    </message>
    <message>
        <source>chosen: {side}</source>
        <translation>u zgjodh: {side}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>pa vendosur</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>dikush tjetër</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>njësoj</translation>
    </message>
    <message>
        <source>{heading}, folded</source>
        <translation>{heading}, palosur</translation>
    </message>
    <message>
        <source>≠ Different · {count}</source>
        <translation>≠ Ndryshe · {count}</translation>
    </message>
</context>
<context>
    <name>ComparisonSheet</name>
    <message numerus="yes">
        <source>%n correction(s): {different} differ from yours, {new} are new, {same} are the same</source>
        <translation>
            <numerusform>%n korrigjim: {different} të ndryshme nga tuajat, {new} të reja, {same} njësoj</numerusform>
            <numerusform>%n korrigjime: {different} të ndryshme nga tuajat, {new} të reja, {same} njësoj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) (is|are) still to be decided</source>
        <translation>
            <numerusform>%n dallim mbetet ende për t’u vendosur</numerusform>
            <numerusform>%n dallime mbeten ende për t’u vendosur</numerusform>
        </translation>
    </message>
    <message>
        <source>All Yours</source>
        <translation>Të gjitha tuajat</translation>
    </message>
    <message>
        <source>All {reader}’s</source>
        <translation>Të gjitha nga {reader}</translation>
    </message>
    <message>
        <source>Both names stay in the history</source>
        <translation>Të dy emrat mbeten në historik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Corrections from {reader}</source>
        <translation>Korrigjime nga {reader}</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Joined the corrections from {reader}</source>
        <translation>U bashkuan korrigjimet nga {reader}</translation>
    </message>
    <message numerus="yes">
        <source>Made for another text (other words in {other} of %n paragraphs).</source>
        <translation>
            <numerusform>Të bëra për tekst tjetër (fjalë të tjera në {other} nga %n paragraf).</numerusform>
            <numerusform>Të bëra për tekst tjetër (fjalë të tjera në {other} nga %n paragrafë).</numerusform>
        </translation>
    </message>
    <message>
        <source>Use These</source>
        <translation>Përdor këto</translation>
    </message>
    <message>
        <source>made on {day}, {time}</source>
        <translation>të bëra më {day}, {time}</translation>
    </message>
    <message>
        <source>{made}, for this very file</source>
        <translation>{made}, pikërisht për këtë skedar</translation>
    </message>
</context>
<context>
    <name>Confinement</name>
    <message>
        <source>Nothing was read: with --require-confinement, files are read in a confined process only, and this system does not have, or does not let be used, what confines one (Landlock and seccomp). Leave the option out to read files that you trust.</source>
        <translation>Nuk u lexua asgjë: me --require-confinement skedarët lexohen vetëm në një proces të izoluar, dhe ky sistem nuk e ka, ose nuk e lejon të përdoret, atë që izolon një proces (Landlock dhe seccomp). Hiqeni opsionin për të lexuar skedarë që u besoni.</translation>
    </message>
    <message>
        <source>On this system, files can be read only in a process that is confined in part: it cannot write files, but might use the network or start programs, as seccomp is missing or may not be used. Open only files that you trust.</source>
        <translation>Në këtë sistem skedarët mund të lexohen vetëm në një proces pjesërisht të izoluar: nuk shkruan dot skedarë, por mund të përdorë rrjetin ose të nisë programe, ngaqë seccomp mungon ose nuk lejohet të përdoret. Hapni vetëm skedarë që u besoni.</translation>
    </message>
    <message>
        <source>On this system, files cannot be read in a confined process: it has neither Landlock nor seccomp, or does not let them be used. A file that was made to do harm might do it: open only files that you trust.</source>
        <translation>Në këtë sistem skedarët nuk lexohen dot në një proces të izoluar: nuk ka as Landlock, as seccomp, ose nuk i lejon të përdoren. Një skedar i bërë për të dëmtuar mund t’ia dalë: hapni vetëm skedarë që u besoni.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Përmbajtja</translation>
    </message>
    <message>
        <source>Parts of it are in {language}. People and acts are looked for in English only so far.</source>
        <translation>Gjuha e disa pjesëve të tij: {language}. Deri tani personat dhe veprimet kërkohen vetëm në anglisht.</translation>
    </message>
    <message>
        <source>The text is in {language}. People and acts are looked for in English only so far.</source>
        <translation>Gjuha e tekstit: {language}. Deri tani personat dhe veprimet kërkohen vetëm në anglisht.</translation>
    </message>
    <message>
        <source>The text tells of no event: no date, place, title or act was found in it. Choose a report of an event.</source>
        <translation>Teksti nuk tregon për asnjë ngjarje: nuk u gjet në të asnjë datë, vend, titull a veprim. Zgjidhni raportin e një ngjarjeje.</translation>
    </message>
    <message>
        <source>“{name}” is in {language}. People and acts are looked for in English only so far.</source>
        <translation>Gjuha e “{name}”: {language}. Deri tani personat dhe veprimet kërkohen vetëm në anglisht.</translation>
    </message>
    <message>
        <source>“{name}” tells of no event: no date, place, title or act was found in it. Choose a report of an event.</source>
        <translation>“{name}” nuk tregon për asnjë ngjarje: nuk u gjet në të asnjë datë, vend, titull a veprim. Zgjidhni raportin e një ngjarjeje.</translation>
    </message>
</context>
<context>
    <name>ContentsLine</name>
    <message>
        <source>Contents</source>
        <translation>Përmbajtja</translation>
    </message>
</context>
<context>
    <name>CorrectingActs</name>
    <message>
        <source>&amp;Join With the Next</source>
        <translation>&amp;Bashko me tjetrën</translation>
    </message>
    <message>
        <source>&amp;Join the Chosen Rows</source>
        <translation>&amp;Bashko rreshtat e zgjedhur</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ribëj</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Zhbëj</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nuk ka asgjë për të ribërë.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nuk ka asgjë për të zhbërë.</translation>
    </message>
    <message>
        <source>This row only tells of {entry}. To remove that, use the menu of the row.</source>
        <translation>Ky rresht vetëm tregon diçka për: {entry}. Për ta hequr, përdorni menynë e rreshtit.</translation>
    </message>
</context>
<context>
    <name>CorrectingPanels</name>
    <message numerus="yes">
        <source>Of %n checked entries {kept} are kept; {lost} lost their words.</source>
        <translation>
            <numerusform>%n zë i kontrolluar: {kept} i mbajtur; {lost} me fjalë të humbura.</numerusform>
            <numerusform>%n zëra të kontrolluar: {kept} të mbajtur; {lost} me fjalë të humbura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;Differences</source>
        <translation>Shfaq &amp;dallimet</translation>
    </message>
    <message>
        <source>Show the &amp;Earlier Text</source>
        <translation>Shfaq tekstin e &amp;mëparshëm</translation>
    </message>
    <message>
        <source>The Earlier Text</source>
        <translation>Teksti i mëparshëm</translation>
    </message>
    <message>
        <source>The file changed on the disk at {time}.</source>
        <translation>Skedari ndryshoi në disk në orën {time}.</translation>
    </message>
    <message>
        <source>The text has changed.</source>
        <translation>Teksti ka ndryshuar.</translation>
    </message>
    <message>
        <source>These corrections were changed in another window.</source>
        <translation>Këto korrigjime u ndryshuan në një dritare tjetër.</translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message numerus="yes">
        <source>%n correction(s) of this report could not be read.</source>
        <translation>
            <numerusform>%n korrigjim i këtij raporti nuk u lexua dot.</numerusform>
            <numerusform>%n korrigjime të këtij raporti nuk u lexuan dot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to what was found: {step}</source>
        <translation>Kthim te ajo që u gjet: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>U ribë: {step}</translation>
    </message>
    <message>
        <source>This correction makes no sense ({reason}).</source>
        <translation>Ky korrigjim nuk ka kuptim ({reason}).</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>U zhbë: {step}</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopjo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Fshi</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Ruaj si…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>U kopjua.</translation>
    </message>
    <message>
        <source>Crash Report</source>
        <translation>Raporti i dështimit</translation>
    </message>
    <message>
        <source>It is kept in {path}</source>
        <translation>Ruhet te {path}</translation>
    </message>
    <message>
        <source>Save the Crash Report</source>
        <translation>Ruaj raportin e dështimit</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>This report says where in the application it failed. It holds no text, no file name and no setting of yours. Nothing is sent unless you send it yourself.</source>
        <translation>Ky raport thotë në cilën pjesë të aplikacionit ndodhi dështimi. Nuk mban as tekst, as emra skedarësh, as cilësimet tuaja. Nuk dërgohet asgjë, veç nëse e dërgoni vetë.</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>U shkrua {path}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>“{path}” nuk lexohet dot: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be removed: {reason}.</source>
        <translation>“{path}” nuk hiqet dot: {reason}.</translation>
    </message>
</context>
<context>
    <name>CrashWatch</name>
    <message>
        <source>Show &amp;Report</source>
        <translation>Shfaq &amp;raportin</translation>
    </message>
    <message>
        <source>Something failed because of an error in the application.</source>
        <translation>Diçka dështoi për shkak të një gabimi në aplikacion.</translation>
    </message>
    <message>
        <source>Something failed because of an error in the application. A report of it was left on this computer, and was sent to nobody.</source>
        <translation>Diçka dështoi për shkak të një gabimi në aplikacion. Një raport për të u la në këtë kompjuter dhe nuk iu dërgua askujt.</translation>
    </message>
    <message>
        <source>The application ended unexpectedly the last time. A report of it was left on this computer, and was sent to nobody.</source>
        <translation>Herën e fundit aplikacioni u mbyll papritur. Një raport për këtë u la në këtë kompjuter dhe nuk iu dërgua askujt.</translation>
    </message>
</context>
<context>
    <name>DecideFoot</name>
    <message>
        <source>Corrections to decide…</source>
        <translation>Korrigjime për vendim…</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Correction</source>
        <translation>Korrigjimi</translation>
    </message>
    <message>
        <source>Found now</source>
        <translation>U gjet tani</translation>
    </message>
    <message>
        <source>Found otherwise now · {count}</source>
        <translation>Tani u gjet ndryshe · {count}</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Fjalët e tij</translation>
    </message>
    <message>
        <source>Kept without words · {count}</source>
        <translation>Mbajtur pa fjalë · {count}</translation>
    </message>
    <message>
        <source>Kept · {count}: some of their words changed</source>
        <translation>Mbajtur · {count}: disa nga fjalët kanë ndryshuar</translation>
    </message>
    <message>
        <source>Kept · {count}: their words still stand</source>
        <translation>Mbajtur · {count}: fjalët qëndrojnë ende</translation>
    </message>
    <message>
        <source>Lost their words · {count}</source>
        <translation>Humbën fjalët · {count}</translation>
    </message>
    <message>
        <source>Nothing like it was found.</source>
        <translation>Nuk u gjet asgjë e ngjashme.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Tani</translation>
    </message>
    <message>
        <source>Now, {place}</source>
        <translation>Tani, {place}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propozimi</translation>
    </message>
    <message>
        <source>found otherwise now</source>
        <translation>tani u gjet ndryshe</translation>
    </message>
    <message>
        <source>lost its words</source>
        <translation>humbi fjalët</translation>
    </message>
    <message>
        <source>{value}, with these words.</source>
        <translation>{value}, me këto fjalë.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Choose the words in the text, then press U on this card.</source>
        <translation>Zgjidhni fjalët në tekst, pastaj shtypni U në këtë kartë.</translation>
    </message>
    <message>
        <source>Choose words…</source>
        <translation>Zgjidh fjalët…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mbaj timin</translation>
    </message>
    <message>
        <source>Take proposal</source>
        <translation>Prano propozimin</translation>
    </message>
    <message>
        <source>Take what is found now</source>
        <translation>Merr atë që u gjet tani</translation>
    </message>
    <message numerus="yes">
        <source>The file changed · %n checked entries</source>
        <translation>
            <numerusform>Skedari ndryshoi · %n zë i kontrolluar</numerusform>
            <numerusform>Skedari ndryshoi · %n zëra të kontrolluar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>About Event Report Viewer</source>
        <translation>Rreth Event Report Viewer</translation>
    </message>
    <message>
        <source>Event Report Viewer {version}</source>
        <translation>Event Report Viewer {version}</translation>
    </message>
    <message>
        <source>Shows a written report of an event as programme, people and text. What is shown was found in the report by machine, and may be incomplete or wrong; each fact leads to the words that it was taken from.

Free software under the MIT licence. Built on Qt and PySide6 (LGPL 3) and on spaCy and its English model (MIT).</source>
        <translation>Shfaq raportin e shkruar të një ngjarjeje si program, persona dhe tekst. Ç’shfaqet është gjetur në raport automatikisht, dhe mund të jetë e paplotë a e gabuar; çdo fakt të çon te fjalët nga të cilat është marrë.

Softuer i lirë sipas licencës MIT. Ndërtuar mbi Qt dhe PySide6 (LGPL 3) dhe mbi spaCy me modelin e tij për anglishten (MIT).</translation>
    </message>
</context>
<context>
    <name>Doubting</name>
    <message>
        <source>?</source>
        <comment>the sign of doubt: the question mark of the language</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>E dyshimtë</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>E pasigurt</translation>
    </message>
    <message>
        <source>a prize may go to somebody who is not there</source>
        <translation>një çmim mund t’i jepet edhe dikujt që nuk është aty</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>e dyshimtë</translation>
    </message>
    <message>
        <source>few words are given as said</source>
        <translation>pak fjalë jepen si të thëna</translation>
    </message>
    <message>
        <source>few words of the report point to it</source>
        <translation>pak fjalë të raportit flasin për të</translation>
    </message>
    <message>
        <source>in other reports, whoever is named in such a way seldom does what is told there</source>
        <translation>në raporte të tjera, kush përmendet në këtë mënyrë rrallë e bën atë që tregohet aty</translation>
    </message>
    <message>
        <source>in other reports, whoever is named in such a way seldom took part as is told there</source>
        <translation>në raporte të tjera, kush përmendet në këtë mënyrë rrallë ka marrë pjesë ashtu siç tregohet aty</translation>
    </message>
    <message>
        <source>in other reports, words in such a place are seldom what the person is</source>
        <translation>në raporte të tjera, fjalë në një vend të tillë rrallë tregojnë se çfarë është personi</translation>
    </message>
    <message>
        <source>in other reports, words like these seldom tell of something done</source>
        <translation>në raporte të tjera, fjalë të tilla rrallë tregojnë për diçka të bërë</translation>
    </message>
    <message>
        <source>in other reports, words like these seldom tell of something said</source>
        <translation>në raporte të tjera, fjalë të tilla rrallë tregojnë për diçka të thënë</translation>
    </message>
    <message>
        <source>it is told as something that had happened before</source>
        <translation>tregohet si diçka që kishte ndodhur më parë</translation>
    </message>
    <message>
        <source>it is told as what somebody else said</source>
        <translation>tregohet si diçka që e tha dikush tjetër</translation>
    </message>
    <message>
        <source>it is told in passing, not as a step of the event</source>
        <translation>tregohet kalimthi, jo si hap i ngjarjes</translation>
    </message>
    <message>
        <source>it may have been said elsewhere, as to the press</source>
        <translation>mund të jetë thënë diku tjetër, si për shtypin</translation>
    </message>
    <message>
        <source>it stands in somebody’s words</source>
        <translation>gjendet brenda fjalëve të dikujt</translation>
    </message>
    <message>
        <source>many people are named there</source>
        <translation>aty përmenden shumë persona</translation>
    </message>
    <message>
        <source>more acts of the same person are told: two of them may be one</source>
        <translation>tregohen më shumë veprime të të njëjtit person: dy prej tyre mund të jenë një</translation>
    </message>
    <message>
        <source>no single word speaks against it, but of ten such findings about {count} are wrong</source>
        <translation>asnjë fjalë e vetme nuk flet kundër saj, por nga dhjetë gjetje të tilla rreth {count} janë të gabuara</translation>
    </message>
    <message>
        <source>no verb there is in the past tense</source>
        <translation>asnjë folje aty nuk është në kohën e shkuar</translation>
    </message>
    <message>
        <source>only one word tells of it</source>
        <translation>vetëm një fjalë tregon për të</translation>
    </message>
    <message>
        <source>the head of a report often sums up what it tells below</source>
        <translation>kreu i një raporti shpesh përmbledh ç’tregon ai më poshtë</translation>
    </message>
    <message>
        <source>the name consists of words that are not known</source>
        <translation>emri përbëhet nga fjalë që nuk njihen</translation>
    </message>
    <message>
        <source>the name stands behind “of”, as those of places and bodies do</source>
        <translation>emri qëndron pas “of”, siç qëndrojnë emrat e vendeve dhe të organizatave</translation>
    </message>
    <message>
        <source>the person is named as the one whose it is</source>
        <translation>personi përmendet si ai të cilit i përket diçka</translation>
    </message>
    <message>
        <source>the person is named behind a word such as “with”, “for” or “about”</source>
        <translation>personi përmendet pas një fjale si “with”, “for” ose “about”</translation>
    </message>
    <message>
        <source>the person is named by one name only there</source>
        <translation>personi përmendet aty vetëm me një emër</translation>
    </message>
    <message>
        <source>the person is named only once</source>
        <translation>personi përmendet vetëm një herë</translation>
    </message>
    <message>
        <source>the person is told of as somebody’s relative, friend or colleague</source>
        <translation>personi përmendet si i afërm, mik ose koleg i dikujt</translation>
    </message>
    <message>
        <source>the report does not name the event itself</source>
        <translation>raporti nuk e emërton vetë ngjarjen</translation>
    </message>
    <message>
        <source>the report does not name the person there</source>
        <translation>raporti nuk e emërton personin aty</translation>
    </message>
    <message>
        <source>the report does not name who did it</source>
        <translation>raporti nuk e emërton atë që e bëri</translation>
    </message>
    <message>
        <source>the report does not say what the person is</source>
        <translation>raporti nuk thotë ç’është personi</translation>
    </message>
    <message>
        <source>the report does not tell of anything the person did</source>
        <translation>raporti nuk tregon asgjë që bëri personi</translation>
    </message>
    <message>
        <source>the report offers other candidates that fit nearly as well</source>
        <translation>raporti ofron kandidatë të tjerë që përshtaten pothuajse po aq mirë</translation>
    </message>
    <message>
        <source>the report says several things that the person is</source>
        <translation>raporti thotë gjëra të ndryshme për atë që është personi</translation>
    </message>
    <message>
        <source>the same is told of the person elsewhere: it may be one act</source>
        <translation>e njëjta gjë tregohet për personin edhe diku tjetër: mund të jetë një veprim i vetëm</translation>
    </message>
    <message>
        <source>the sentence does not name who says it</source>
        <translation>fjalia nuk e emërton atë që e thotë</translation>
    </message>
    <message>
        <source>the sentence has no verb of its own</source>
        <translation>fjalia nuk ka folje të vetën</translation>
    </message>
    <message>
        <source>the sentence is in the present tense, unlike most of the report</source>
        <translation>fjalia është në kohën e tashme, ndryshe nga pjesa më e madhe e raportit</translation>
    </message>
    <message>
        <source>the sentence is told in the present tense</source>
        <translation>fjalia tregohet në kohën e tashme</translation>
    </message>
    <message>
        <source>the sentence is very long</source>
        <translation>fjalia është shumë e gjatë</translation>
    </message>
    <message>
        <source>the sentence names a year</source>
        <translation>fjalia përmend një vit</translation>
    </message>
    <message>
        <source>the sentence names another day of the week</source>
        <translation>fjalia përmend një ditë tjetër të javës</translation>
    </message>
    <message>
        <source>the sentence names other people too</source>
        <translation>fjalia përmend edhe persona të tjerë</translation>
    </message>
    <message>
        <source>the sentence speaks of another time</source>
        <translation>fjalia flet për një kohë tjetër</translation>
    </message>
    <message>
        <source>the sentence speaks of other times too</source>
        <translation>fjalia flet edhe për kohë të tjera</translation>
    </message>
    <message>
        <source>the sentence tells of much else</source>
        <translation>fjalia tregon edhe për shumë gjëra të tjera</translation>
    </message>
    <message>
        <source>the sentence tells of other acts too</source>
        <translation>fjalia tregon edhe për veprime të tjera</translation>
    </message>
    <message>
        <source>the verb “{word}” often tells of something else</source>
        <translation>folja “{word}” shpesh tregon për diçka tjetër</translation>
    </message>
    <message>
        <source>the words may be no name of a person</source>
        <translation>fjalët mund të mos jenë emër personi</translation>
    </message>
    <message>
        <source>the words may mean any such place</source>
        <translation>fjalët mund të nënkuptojnë çdo vend të tillë</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>e pasigurt</translation>
    </message>
    <message>
        <source>who is meant was worked out: the report names an office there</source>
        <translation>kush nënkuptohet u nxor me arsyetim: raporti përmend aty një post</translation>
    </message>
    <message>
        <source>who is meant was worked out: the report says “he”, “she” or “they” there</source>
        <translation>kush nënkuptohet u nxor me arsyetim: raporti thotë aty “he”, “she” ose “they”</translation>
    </message>
    <message>
        <source>who is meant was worked out: the report speaks of several people there</source>
        <translation>kush nënkuptohet u nxor me arsyetim: raporti flet aty për disa persona</translation>
    </message>
    <message>
        <source>with “{word}”, a sentence often tells of another time, or of what is usual or possible</source>
        <translation>me “{word}”, një fjali shpesh tregon për një kohë tjetër, ose për diçka të zakonshme a të mundshme</translation>
    </message>
    <message>
        <source>{grade}, {reason}</source>
        <translation>{grade}, {reason}</translation>
    </message>
    <message>
        <source>{grade}: {reason}</source>
        <translation>{grade}: {reason}</translation>
    </message>
    <message>
        <source>“{word}” often tells of something else than what was said</source>
        <translation>“{word}” shpesh tregon për diçka tjetër, jo për ç’u tha</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>How they took part, {doubt}</source>
        <translation>Mënyra e pjesëmarrjes, {doubt}</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Pika {number}</translation>
    </message>
    <message>
        <source>Role of {name}, {role}</source>
        <translation>Roli i {name}, {role}</translation>
    </message>
    <message>
        <source>Role, {doubt}</source>
        <translation>Roli, {doubt}</translation>
    </message>
    <message>
        <source>Statement by {name}</source>
        <translation>Deklaratë nga {name}</translation>
    </message>
    <message>
        <source>Statement by {name}, {cue}</source>
        <translation>Deklaratë nga {name}, {cue}</translation>
    </message>
    <message>
        <source>role, {role}</source>
        <comment>follows what is said of the name</comment>
        <translation>roli, {role}</translation>
    </message>
    <message>
        <source>{thing}: {reason}</source>
        <translation>{thing}: {reason}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message numerus="yes">
        <source>Drop to open %n reports, each in a window of its own</source>
        <translation>
            <numerusform>Lëshojeni për të hapur %n raport në dritaren e vet</numerusform>
            <numerusform>Lëshojini për të hapur %n raporte, secilin në dritaren e vet</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open this text</source>
        <translation>Lëshojeni për të hapur këtë tekst</translation>
    </message>
    <message>
        <source>Drop to open this text in a new window</source>
        <translation>Lëshojeni për të hapur këtë tekst në një dritare të re</translation>
    </message>
    <message>
        <source>Drop to open “{name}”</source>
        <translation>Lëshojeni për të hapur “{name}”</translation>
    </message>
    <message>
        <source>Drop to open “{name}” in a new window</source>
        <translation>Lëshojeni për të hapur “{name}” në një dritare të re</translation>
    </message>
    <message>
        <source>There is nothing in this to open.</source>
        <translation>Këtu nuk ka asgjë për të hapur.</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Drop a file here. You will see what happened, in which order, who spoke and who was there, each with the words it comes from.</source>
        <translation>Lëshoni një skedar këtu. Do të shihni çfarë ndodhi, në ç’radhë, kush foli dhe kush ishte aty, secilën me fjalët nga vjen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The file is never changed; your corrections are kept apart.</source>
        <translation>Asgjë nuk del nga ky kompjuter. Skedari nuk ndryshohet kurrë; korrigjimet tuaja mbahen veç.</translation>
    </message>
    <message>
        <source>Open a report of an event</source>
        <translation>Hapni raportin e një ngjarjeje</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Hap…</translation>
    </message>
    <message>
        <source>Paste Text</source>
        <translation>Ngjit tekst</translation>
    </message>
    <message>
        <source>Sample Report</source>
        <translation>Raport shembull</translation>
    </message>
    <message>
        <source>Text, Markdown, web page, Word (DOCX), OpenDocument (ODT), RTF, PDF with text, mail (EML)</source>
        <translation>Tekst, Markdown, faqe web, Word (DOCX), OpenDocument (ODT), RTF, PDF me tekst, email (EML)</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Called by the headline of the report</source>
        <translation>Ngjarja quhet sipas kryetitullit të raportit</translation>
    </message>
    <message>
        <source>Called by the headline of the report “{name}”</source>
        <translation>Ngjarja quhet sipas kryetitullit të raportit “{name}”</translation>
    </message>
    <message>
        <source>Date and place are those of the event that the report tells of</source>
        <translation>Data dhe vendi janë të ngjarjes për të cilën tregon raporti</translation>
    </message>
    <message>
        <source>found: {value}</source>
        <translation>u gjet: {value}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>({done})</source>
        <comment>a reader did it</comment>
        <translation>({done})</translation>
    </message>
    <message>
        <source>How they took part, {doubt}</source>
        <translation>Mënyra e pjesëmarrjes, {doubt}</translation>
    </message>
    <message>
        <source>It is in your own words.</source>
        <translation>Është me fjalët tuaja.</translation>
    </message>
    <message>
        <source>It rests on {words}.</source>
        <translation>Mbështetet te {words}.</translation>
    </message>
    <message>
        <source>Item {number}, {kind}</source>
        <translation>Pika {number}, {kind}</translation>
    </message>
    <message>
        <source>Role: {role}.</source>
        <translation>Roli: {role}.</translation>
    </message>
    <message>
        <source>Statement by {name}</source>
        <translation>Deklaratë nga {name}</translation>
    </message>
    <message>
        <source>The text offers {words}, too.</source>
        <translation>Teksti ofron edhe {words}.</translation>
    </message>
    <message>
        <source>a clock time with words for beginning, or with the day</source>
        <translation>një orë me fjalë për fillimin ose me ditën</translation>
    </message>
    <message>
        <source>a day that is told with the event</source>
        <translation>një ditë që tregohet bashkë me ngjarjen</translation>
    </message>
    <message>
        <source>a line of a list or of a printed programme</source>
        <translation>një rresht liste ose programi të shtypur</translation>
    </message>
    <message>
        <source>a line that gives the place</source>
        <translation>një rresht që jep vendin</translation>
    </message>
    <message>
        <source>a name behind a label</source>
        <translation>një emër pas një etikete</translation>
    </message>
    <message>
        <source>a name of an event in the first paragraphs</source>
        <translation>emri i një ngjarjeje në paragrafët e parë</translation>
    </message>
    <message>
        <source>a name that is told in full elsewhere</source>
        <translation>një emër që diku tjetër jepet i plotë</translation>
    </message>
    <message>
        <source>a name that stands by itself</source>
        <translation>një emër që qëndron më vete</translation>
    </message>
    <message>
        <source>a name that the report says the event has</source>
        <translation>një emër që, sipas raportit, e ka ngjarja</translation>
    </message>
    <message>
        <source>a noun for an event with those whose it is</source>
        <translation>një emër ngjarjeje me ata të cilëve u përket</translation>
    </message>
    <message>
        <source>a noun that names an act</source>
        <translation>një emër që emërton një veprim</translation>
    </message>
    <message>
        <source>a number with those who came</source>
        <translation>një numër me ata që erdhën</translation>
    </message>
    <message>
        <source>a place that is told with the event</source>
        <translation>një vend që tregohet bashkë me ngjarjen</translation>
    </message>
    <message>
        <source>a question and its answer</source>
        <translation>një pyetje dhe përgjigjja e saj</translation>
    </message>
    <message>
        <source>a quotation, and who is named beside it</source>
        <translation>një citim dhe ai që përmendet krahas tij</translation>
    </message>
    <message>
        <source>a town in the lines at the head</source>
        <translation>një qytet në rreshtat e kreut</translation>
    </message>
    <message>
        <source>a town in the name of the place, or of who held it</source>
        <translation>një qytet në emrin e vendit ose të organizatorit</translation>
    </message>
    <message>
        <source>a town that is told with the event</source>
        <translation>një qytet që tregohet bashkë me ngjarjen</translation>
    </message>
    <message>
        <source>a verb of saying, and who says it</source>
        <translation>një folje e të thënit dhe kush e thotë</translation>
    </message>
    <message>
        <source>all that speaks for it there, weighed together</source>
        <translation>gjithçka që e mbështet aty, e peshuar bashkë</translation>
    </message>
    <message>
        <source>an office before the name</source>
        <translation>një post përpara emrit</translation>
    </message>
    <message>
        <source>its place above the text</source>
        <translation>vendi i tij mbi tekst</translation>
    </message>
    <message>
        <source>names in a list</source>
        <translation>emra në një listë</translation>
    </message>
    <message>
        <source>names in a row</source>
        <translation>emra njëri pas tjetrit</translation>
    </message>
    <message>
        <source>the line that dates the report, and days told from there</source>
        <translation>rreshti që i vë datën raportit dhe ditët e treguara prej andej</translation>
    </message>
    <message>
        <source>the name of a body in the first lines</source>
        <translation>emri i një organizate në rreshtat e parë</translation>
    </message>
    <message>
        <source>the way in which the page tells who speaks</source>
        <translation>mënyra si faqja tregon kush flet</translation>
    </message>
    <message>
        <source>the way names of people are written</source>
        <translation>mënyra si shkruhen emrat e personave</translation>
    </message>
    <message>
        <source>the way the sentence is built</source>
        <translation>mënyra si është ndërtuar fjalia</translation>
    </message>
    <message>
        <source>the words before the name</source>
        <translation>fjalët përpara emrit</translation>
    </message>
    <message>
        <source>the words behind the name</source>
        <translation>fjalët pas emrit</translation>
    </message>
    <message>
        <source>the words beside the name</source>
        <translation>fjalët krahas emrit</translation>
    </message>
    <message>
        <source>two given names with one surname</source>
        <translation>dy emra me një mbiemër të vetëm</translation>
    </message>
    <message>
        <source>two offices before two names</source>
        <translation>dy poste përpara dy emrave</translation>
    </message>
    <message>
        <source>what a sentence says of the person</source>
        <translation>ç’thotë një fjali për personin</translation>
    </message>
    <message>
        <source>what a sentence with “he” or “she” says of the person</source>
        <translation>ç’thotë një fjali me “he” ose “she” për personin</translation>
    </message>
    <message>
        <source>what is told of the person, or that nothing is</source>
        <translation>ç’tregohet për personin, ose që nuk tregohet asgjë</translation>
    </message>
    <message>
        <source>what somebody said after coming on</source>
        <translation>ç’tha dikush pasi doli për të folur</translation>
    </message>
    <message>
        <source>words for a ceremony, such as a prayer or a wreath</source>
        <translation>fjalë për një ceremoni, si lutja a vënia e kurorës</translation>
    </message>
    <message>
        <source>words for a message from somebody who was not there</source>
        <translation>fjalë për mesazhin e dikujt që nuk ishte aty</translation>
    </message>
    <message>
        <source>words for a motion, or for thanks that were moved</source>
        <translation>fjalë për një mocion ose për falënderime të propozuara</translation>
    </message>
    <message>
        <source>words for holding or organising something</source>
        <translation>fjalë për mbajtjen a organizimin e diçkaje</translation>
    </message>
    <message>
        <source>words for music, dances, plays or poems</source>
        <translation>fjalë për muzikë, valle, pjesë teatrore a poezi</translation>
    </message>
    <message>
        <source>words for opening, closing or introducing</source>
        <translation>fjalë për hapjen, mbylljen a prezantimin</translation>
    </message>
    <message>
        <source>words for people who talk with each other, such as a panel</source>
        <translation>fjalë për njerëz që bisedojnë me njëri-tjetrin, si në një panel</translation>
    </message>
    <message>
        <source>words for somebody who was due, or did not come</source>
        <translation>fjalë për dikë që pritej të vinte, ose nuk erdhi</translation>
    </message>
    <message>
        <source>words for somebody who was there</source>
        <translation>fjalë për dikë që ishte aty</translation>
    </message>
    <message>
        <source>words for something done together, such as a workshop or a game</source>
        <translation>fjalë për diçka të bërë bashkë, si punëtori a lojë</translation>
    </message>
    <message>
        <source>words for taking part from afar, or by a message</source>
        <translation>fjalë për pjesëmarrje nga larg ose me mesazh</translation>
    </message>
    <message>
        <source>words for what somebody said, such as “according to”</source>
        <translation>fjalë për atë që tha dikush, si “according to”</translation>
    </message>
    <message>
        <source>words for what was shown, such as a film</source>
        <translation>fjalë për atë që u shfaq, si film</translation>
    </message>
    <message>
        <source>words of giving, such as those for a prize or a gift</source>
        <translation>fjalë dhënieje, si ato për një çmim a dhuratë</translation>
    </message>
    <message>
        <source>words of speaking</source>
        <translation>fjalë të të folurit</translation>
    </message>
    <message>
        <source>words that say what was part of the programme</source>
        <translation>fjalë që thonë ç’ishte pjesë e programit</translation>
    </message>
    <message>
        <source>words that somebody said there, which belong to no other act</source>
        <translation>fjalë që i tha dikush aty e që nuk i përkasin asnjë veprimi tjetër</translation>
    </message>
    <message>
        <source>words that stand below a colon, and who is told to speak above it</source>
        <translation>fjalë që qëndrojnë poshtë dy pikave, dhe kush thuhet më sipër se flet</translation>
    </message>
    <message>
        <source>words that tell where something was</source>
        <translation>fjalë që tregojnë ku ishte diçka</translation>
    </message>
    <message>
        <source>{thing} ({done}).</source>
        <comment>a reader did it</comment>
        <translation>{thing} ({done}).</translation>
    </message>
    <message>
        <source>{thing}: found by {way}. It rests on {words}.</source>
        <translation>{thing}: u gjet nga {way}. Mbështetet te {words}.</translation>
    </message>
    <message>
        <source>{words} ({place})</source>
        <translation>{words} ({place})</translation>
    </message>
    <message>
        <source>{words} is taken to mean {name}.</source>
        <translation>Supozohet se me {words} nënkuptohet {name}.</translation>
    </message>
    <message>
        <source>{words} names {name}.</source>
        <translation>Me {words} emërtohet {name}.</translation>
    </message>
</context>
<context>
    <name>FactEditing</name>
    <message>
        <source>{label} · found: {value}</source>
        <translation>{label} · u gjet: {value}</translation>
    </message>
    <message>
        <source>{label} · {value}</source>
        <translation>{label} · {value}</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message numerus="yes">
        <source>%n in the text, Down shows them</source>
        <translation>
            <numerusform>%n në tekst, shfaqet me Poshtë</numerusform>
            <numerusform>%n në tekst, shfaqen me Poshtë</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found in the text</source>
        <translation>Të gjetura në tekst</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>These words are not in the report. Kept as your own.</source>
        <translation>Këto fjalë nuk janë në raport. Ruhen si tuajat.</translation>
    </message>
    <message>
        <source>found: {value}</source>
        <translation>u gjet: {value}</translation>
    </message>
    <message>
        <source>or type another value</source>
        <translation>ose shkruani një vlerë tjetër</translation>
    </message>
</context>
<context>
    <name>FactsHeader</name>
    <message>
        <source>Facts of the event</source>
        <translation>Faktet e ngjarjes</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>No report is open</source>
        <translation>Nuk është hapur asnjë raport</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation>Të gjithë skedarët (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Corrections (*.json)</source>
        <translation>Korrigjime (*.json)</translation>
    </message>
    <message>
        <source>Export a Safe Copy</source>
        <translation>Eksporto një kopje të sigurt</translation>
    </message>
    <message>
        <source>Export the Matches as CSV</source>
        <translation>Eksporto përputhjet si CSV</translation>
    </message>
    <message>
        <source>Export the Summary as PDF</source>
        <translation>Eksporto përmbledhjen si PDF</translation>
    </message>
    <message>
        <source>Open a Report</source>
        <translation>Hap një raport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reports ({endings})</source>
        <translation>Raporte ({endings})</translation>
    </message>
    <message>
        <source>{report}-matches.csv</source>
        <translation>{report}-përputhje.csv</translation>
    </message>
    <message>
        <source>“{path}” is the report itself. Choose another name.</source>
        <translation>“{path}” është vetë raporti. Zgjidhni një emër tjetër.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message numerus="yes">
        <source>%n more: use the menu of a row in the list of people</source>
        <translation>
            <numerusform>%n tjetër: përdorni menynë e një rreshti në listën e personave</numerusform>
            <numerusform>%n të tjerë: përdorni menynë e një rreshti në listën e personave</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>Shfaqi &amp;të gjitha</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Clear</source>
        <translation>Pastro</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Mbyll (Esc)</translation>
    </message>
    <message>
        <source>Earlier searches (Ctrl+Down)</source>
        <translation>Kërkime të mëparshme (Ctrl+Poshtë)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Gjej</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Gjej në raport</translation>
    </message>
    <message>
        <source>List of all matches (Ctrl+Shift+F)</source>
        <translation>Lista e të gjitha përputhjeve (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Përputhja tjetër (F3)</translation>
    </message>
    <message>
        <source>No earlier searches</source>
        <translation>Nuk ka kërkime të mëparshme</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Përputhja e mëparshme (Shift+F3)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Po kërkohet…</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Shfaqi</translation>
    </message>
    <message>
        <source>Whole Report</source>
        <translation>Gjithë raporti</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message numerus="yes">
        <source>%n more: use the menu of a row in the list</source>
        <translation>
            <numerusform>%n tjetër: përdorni menynë e një rreshti në listë</numerusform>
            <numerusform>%n të tjera: përdorni menynë e një rreshti në listë</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accents Make No Difference</source>
        <translation>&amp;Theksat nuk kanë rëndësi</translation>
    </message>
    <message>
        <source>&amp;Digits of Any Script</source>
        <translation>Shif&amp;ra të çdo shkrimi</translation>
    </message>
    <message>
        <source>&amp;Whole Words</source>
        <translation>&amp;Fjalë të plota</translation>
    </message>
    <message>
        <source>Arabic and Persian &amp;Letter Forms Make No Difference</source>
        <translation>Format e shkronjave &amp;arabe e perse nuk kanë rëndësi</translation>
    </message>
    <message>
        <source>Ca&amp;se Matters</source>
        <translation>Dallo të &amp;mëdha/vogla</translation>
    </message>
    <message>
        <source>In What So&amp;mebody Said</source>
        <translation>Në ç’tha &amp;dikush</translation>
    </message>
    <message>
        <source>In an &amp;Item of the Programme</source>
        <translation>Në një &amp;pikë të programit</translation>
    </message>
    <message>
        <source>In the Report’s &amp;Own Words</source>
        <translation>Në fjalët e &amp;vetë raportit</translation>
    </message>
    <message>
        <source>In the Whole &amp;Report</source>
        <translation>Në &amp;gjithë raportin</translation>
    </message>
    <message>
        <source>Other Forms of a &amp;Name, Too</source>
        <translation>Edhe forma të tjera të &amp;emrit</translation>
    </message>
    <message>
        <source>Regular E&amp;xpression</source>
        <translation>&amp;Shprehje e rregullt</translation>
    </message>
    <message>
        <source>Search options</source>
        <translation>Mundësitë e kërkimit</translation>
    </message>
    <message>
        <source>“e” finds “ë”, straight quotes find curly ones</source>
        <translation>“e” gjen “ë”, thonjëzat e drejta gjejnë të lakuarat</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>Did you mean:</source>
        <translation>Mos kishit parasysh:</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Asnjë përputhje</translation>
    </message>
    <message>
        <source>Not in these words, but in people, programme or statements.</source>
        <translation>Jo në këto fjalë, por te personat, programi a deklaratat.</translation>
    </message>
    <message>
        <source>Only in the report’s own words.</source>
        <translation>Vetëm në fjalët e vetë raportit.</translation>
    </message>
    <message>
        <source>Only in what {name} said.</source>
        <translation>Vetëm në ato që tha {name}.</translation>
    </message>
    <message>
        <source>Only in “{item}”.</source>
        <translation>Vetëm në “{item}”.</translation>
    </message>
    <message>
        <source>{count}: {words}, {place}</source>
        <translation>{count}: {words}, {place}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} nga {all}</translation>
    </message>
    <message>
        <source>{number} of {all}, from the end</source>
        <translation>{number} nga {all}, prej fundit</translation>
    </message>
    <message>
        <source>{number} of {all}, from the top</source>
        <translation>{number} nga {all}, prej fillimit</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Searching failed because of an error in the application ({fault}). Try again; if it fails again, report it.</source>
        <translation>Kërkimi dështoi për shkak të një gabimi në aplikacion ({fault}). Provoni sërish; nëse dështon prapë, raportojeni.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Corrections are kept apart; the file is never changed</source>
        <translation>Korrigjimet mbahen veç; skedari nuk ndryshohet kurrë</translation>
    </message>
    <message>
        <source>F1 for help</source>
        <translation>F1 për ndihmë</translation>
    </message>
    <message>
        <source>No report open</source>
        <translation>Asnjë raport i hapur</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Shown as the report tells it; click anything to see its words</source>
        <translation>Shfaqur siç e tregon raporti; klikoni mbi çdo gjë për të parë fjalët e saj</translation>
    </message>
    <message>
        <source>The file is never changed</source>
        <translation>Skedari nuk ndryshohet kurrë</translation>
    </message>
    <message>
        <source>This is a sample report. Open your own with {keys}, or drop it here.</source>
        <translation>Ky është një raport shembull. Hapni tuajin me {keys}, ose lëshojeni këtu.</translation>
    </message>
    <message>
        <source>This window keeps nothing: no settings, no list of files, no report</source>
        <translation>Kjo dritare nuk ruan asgjë: as cilësime, as listë skedarësh, as raport</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Open Corrections</source>
        <translation>Hap korrigjime</translation>
    </message>
    <message>
        <source>Send Corrections</source>
        <translation>Dërgo korrigjimet</translation>
    </message>
    <message>
        <source>These corrections were made by a newer version of Event Report Viewer.</source>
        <translation>Këto korrigjime u bënë me një version më të ri të Event Report Viewer.</translation>
    </message>
    <message>
        <source>This is not a file of corrections.</source>
        <translation>Ky nuk është skedar korrigjimesh.</translation>
    </message>
    <message>
        <source>{report}.corrections</source>
        <translation>{report}.korrigjime</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>“{name}” nuk lexohet dot: {reason}.</translation>
    </message>
</context>
<context>
    <name>HeaderActions</name>
    <message>
        <source>Print…</source>
        <translation>Printo…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rishikim</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Kërko</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>Headline</source>
        <translation>Kryetitulli</translation>
    </message>
    <message>
        <source>first words</source>
        <translation>fjalët e para</translation>
    </message>
    <message>
        <source>headline</source>
        <comment>what stands in the place of a title</comment>
        <translation>kryetitulli</translation>
    </message>
    <message>
        <source>headline {words}</source>
        <translation>kryetitulli {words}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Help</source>
        <translation>Ndihmë</translation>
    </message>
    <message>
        <source>What It Can and Cannot Do</source>
        <translation>Ç’mund e ç’nuk mund të bëjë</translation>
    </message>
</context>
<context>
    <name>Hiding</name>
    <message>
        <source>Hidden only as a whole, in a script that does not part family and given names: {names}.</source>
        <translation>Të fshehur vetëm të plotë, në një shkrim që nuk i ndan mbiemrat nga emrat: {names}.</translation>
    </message>
    <message>
        <source>In what readers typed, these words are left, and could be names: {names}.</source>
        <translation>Në ato që shkruan lexuesit mbetën këto fjalë, që mund të jenë emra: {names}.</translation>
    </message>
    <message>
        <source>Nothing was written: words of a name that is to be hidden are still in it ({names}). Hide whoever else has that name, or take these words out of a copy of the report, and open that.</source>
        <translation>Nuk u shkrua asgjë: fjalë të një emri që duhet fshehur janë ende aty ({names}). Fshihni edhe këdo tjetër që e ka atë emër, ose hiqni këto fjalë nga një kopje e raportit dhe hapeni atë.</translation>
    </message>
    <message>
        <source>Still shown, and sharing a name with somebody hidden: {names}.</source>
        <translation>Ende të dukshëm, me emër të përbashkët me dikë të fshehur: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is named in none of the files, so nothing was written. Look how the reports spell it.</source>
        <translation>“{name}” nuk përmendet në asnjë nga skedarët, prandaj nuk u shkrua asgjë. Shihni si e shkruajnë raportet.</translation>
    </message>
    <message>
        <source>“{name}” is named nowhere in “{file}”, so nothing was written. Look how the report spells it.</source>
        <translation>“{name}” nuk përmendet askund në “{file}”, prandaj nuk u shkrua asgjë. Shihni si e shkruan raporti.</translation>
    </message>
    <message>
        <source>“{name}” stands in “{file}”, but was not found to be a person there. Hide these words with --also.</source>
        <translation>“{name}” gjendet në “{file}”, por aty nuk u gjet si person. Fshihni këto fjalë me --also.</translation>
    </message>
</context>
<context>
    <name>HidingOptions</name>
    <message>
        <source>&amp;Hide names of</source>
        <translation>&amp;Fshih emrat e</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Të gjithëve</translation>
    </message>
    <message>
        <source>Names are replaced by “Person A”, “Person B”, in the summary and in the text</source>
        <translation>Emrat zëvendësohen me “Personi A”, “Personi B”, në përmbledhje dhe në tekst</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Askujt</translation>
    </message>
    <message>
        <source>People chosen below</source>
        <translation>Personave të zgjedhur poshtë</translation>
    </message>
    <message>
        <source>People only mentioned</source>
        <translation>Personave vetëm të përmendur</translation>
    </message>
    <message>
        <source>People to hide</source>
        <translation>Personat për t’u fshehur</translation>
    </message>
    <message>
        <source>Roles stay, and can tell who somebody is: {roles}</source>
        <translation>Rolet mbeten dhe mund të tregojnë se kush është dikush: {roles}</translation>
    </message>
    <message>
        <source>Safe copy</source>
        <translation>Kopje e sigurt</translation>
    </message>
    <message>
        <source>Tick whose names are to be hidden.</source>
        <translation>Shenjo ata që duhet t’u fshihet emri.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Back to what was found</source>
        <translation>Kthim te ajo që u gjet</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Ribëje</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Filter: who, what, word</source>
        <translation>Filtro: kush, çfarë, fjalë</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historiku</translation>
    </message>
    <message>
        <source>Nothing has been corrected yet.</source>
        <translation>Ende nuk është korrigjuar asgjë.</translation>
    </message>
    <message>
        <source>Nothing matches the filter above.</source>
        <translation>Asgjë nuk përputhet me filtrin më sipër.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ribëj</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Undo “{step}”</source>
        <translation>Zhbëj “{step}”</translation>
    </message>
</context>
<context>
    <name>HoursPicture</name>
    <message>
        <source>When</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>When: {items}</source>
        <translation>Kur: {items}</translation>
    </message>
    <message>
        <source>{known} of {all} items have a clock time</source>
        <translation>{known} nga {all} pika kanë orë</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Nothing is opened from the network. Save the page as a file, and drop that.</source>
        <translation>Nga rrjeti nuk hapet asgjë. Ruajeni faqen si skedar dhe lëshojeni skedarin këtu.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Tekst i ngjitur</translation>
    </message>
    <message>
        <source>Rest of {name}</source>
        <translation>{name}, pjesa tjetër</translation>
    </message>
    <message>
        <source>This holds no text. Drop a file with a report in it, or its text.</source>
        <translation>Këtu nuk ka tekst. Lëshoni një skedar me raport brenda, ose tekstin e tij.</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>&amp;Its words</source>
        <translation>&amp;Fjalët e saj</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Lloji</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titulli</translation>
    </message>
    <message>
        <source>Choose words in the text first.</source>
        <translation>Më parë zgjidhni fjalë në tekst.</translation>
    </message>
    <message>
        <source>Give the item a title, or somebody who did something in it.</source>
        <translation>Jepini pikës një titull, ose dikë që bëri diçka në të.</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>OO:MM</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”: choose somebody, or add a new person.</source>
        <translation>Këtu askush nuk quhet “{name}”: zgjidhni dikë, ose shtoni një person të ri.</translation>
    </message>
    <message>
        <source>None stated</source>
        <translation>Nuk jepet asnjë</translation>
    </message>
    <message>
        <source>People and what they &amp;did</source>
        <translation>&amp;Personat dhe ç’bënë</translation>
    </message>
    <message>
        <source>This is no time of the day. Example: 09:30</source>
        <translation>Kjo nuk është orë e ditës. Shembull: 09:30</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;Ora</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>There is not enough memory. Close other applications, then press Retry.</source>
        <translation>Nuk ka memorie të mjaftueshme. Mbyllni aplikacione të tjera, pastaj shtypni “Riprovo”.</translation>
    </message>
    <message>
        <source>This failed because of an error in the application ({fault}). Press Retry; if it fails again, report it.</source>
        <translation>Kjo dështoi për shkak të një gabimi në aplikacion ({fault}). Shtypni “Riprovo”; nëse dështon prapë, raportojeni.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Corrections cannot be kept: another window is keeping some and does not end. They hold until this window is closed.</source>
        <translation>Korrigjimet nuk ruhen dot: një dritare tjetër po ruan disa dhe nuk mbaron. Ato vlejnë derisa të mbyllet kjo dritare.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: something else stands in the place of their file. They hold until this window is closed.</source>
        <translation>Korrigjimet nuk ruhen dot: në vend të skedarit të tyre është diçka tjetër. Ato vlejnë derisa të mbyllet kjo dritare.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: the disk is full. They hold until this window is closed.</source>
        <translation>Korrigjimet nuk ruhen dot: disku është plot. Ato vlejnë derisa të mbyllet kjo dritare.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: the disk quota is used up. They hold until this window is closed.</source>
        <translation>Korrigjimet nuk ruhen dot: kuota e diskut është mbushur. Ato vlejnë derisa të mbyllet kjo dritare.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: the disk reports a fault. They hold until this window is closed.</source>
        <translation>Korrigjimet nuk ruhen dot: disku njofton një defekt. Ato vlejnë derisa të mbyllet kjo dritare.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: their file would be too large. They hold until this window is closed.</source>
        <translation>Korrigjimet nuk ruhen dot: skedari i tyre do të ishte tepër i madh. Ato vlejnë derisa të mbyllet kjo dritare.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: their place can only be read. They hold until this window is closed.</source>
        <translation>Korrigjimet nuk ruhen dot: vendi i tyre është vetëm për lexim. Ato vlejnë derisa të mbyllet kjo dritare.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: there is no folder of yours to keep them in. They hold until this window is closed.</source>
        <translation>Korrigjimet nuk ruhen dot: nuk keni një dosje tuajën ku të ruhen. Ato vlejnë derisa të mbyllet kjo dritare.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: there is no permission to write there. They hold until this window is closed.</source>
        <translation>Korrigjimet nuk ruhen dot: nuk ka leje për të shkruar aty. Ato vlejnë derisa të mbyllet kjo dritare.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: those of this report were made by a newer version of the application. They hold until this window is closed.</source>
        <translation>Korrigjimet nuk ruhen dot: ato të këtij raporti u bënë me një version më të ri të aplikacionit. Ato vlejnë derisa të mbyllet kjo dritare.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: {reason}. They hold until this window is closed.</source>
        <translation>Korrigjimet nuk ruhen dot: {reason}. Ato vlejnë derisa të mbyllet kjo dritare.</translation>
    </message>
    <message>
        <source>The corrections of this report cannot be read: the disk reports a fault.</source>
        <translation>Korrigjimet e këtij raporti nuk lexohen dot: disku njofton një defekt.</translation>
    </message>
    <message>
        <source>The corrections of this report cannot be read: there is no permission.</source>
        <translation>Korrigjimet e këtij raporti nuk lexohen dot: nuk ka leje.</translation>
    </message>
    <message>
        <source>These corrections were made by a newer version of the application.</source>
        <translation>Këto korrigjime u bënë me një version më të ri të aplikacionit.</translation>
    </message>
    <message>
        <source>This file of corrections is too large.</source>
        <translation>Ky skedar korrigjimesh është tepër i madh.</translation>
    </message>
    <message>
        <source>This is not a file of corrections.</source>
        <translation>Ky nuk është skedar korrigjimesh.</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message numerus="yes">
        <source>item(s) {numbers}</source>
        <translation>
            <numerusform>pika {numbers}</numerusform>
            <numerusform>pikat {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftoversPanel</name>
    <message numerus="yes">
        <source>%n (entry|entries), first those that are likely names: {likely}. Tick what is one: hide this too.</source>
        <translation>
            <numerusform>%n zë, me gjasë emra: {likely}. Shënojeni nëse është emër: fshihe edhe këtë.</numerusform>
            <numerusform>%n zëra, të parët ata që me gjasë janë emra: {likely}. Shënoni ç’është emër: fshihe edhe këtë.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide this too</source>
        <translation>Fshihe edhe këtë</translation>
    </message>
    <message>
        <source>Left, and could be names</source>
        <translation>Të mbetura, që mund të jenë emra</translation>
    </message>
    <message>
        <source>Nothing else was found that could be a name.</source>
        <translation>Nuk u gjet asgjë tjetër që mund të jetë emër.</translation>
    </message>
    <message>
        <source>Words that are left and could be names: hide this too</source>
        <translation>Fjalë të mbetura që mund të jenë emra: fshihe edhe këtë</translation>
    </message>
    <message>
        <source>{words}: hidden, too</source>
        <translation>{words}: u fsheh gjithashtu</translation>
    </message>
    <message numerus="yes">
        <source>{words}: {places}, %n times: {context}</source>
        <translation>
            <numerusform>{words}: {places}, %n herë: {context}</numerusform>
            <numerusform>{words}: {places}, %n herë: {context}</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: {places}: {context}</source>
        <translation>{words}: {places}: {context}</translation>
    </message>
</context>
<context>
    <name>LikewiseDialog</name>
    <message>
        <source>&amp;Change the Ticked</source>
        <translation>&amp;Ndrysho të shënuarat</translation>
    </message>
    <message>
        <source>All of it is one step: Ctrl+Z takes it back</source>
        <translation>E gjitha është një hap i vetëm: Ctrl+Z e kthen mbrapsht</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Vendet</translation>
    </message>
    <message>
        <source>The Same Fix Elsewhere</source>
        <translation>I njëjti korrigjim edhe gjetkë</translation>
    </message>
    <message>
        <source>The same could be changed here, too:</source>
        <translation>E njëjta gjë mund të ndryshohet edhe këtu:</translation>
    </message>
    <message>
        <source>{entry}: {before} becomes {after}</source>
        <translation>{entry}: {before} bëhet {after}</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Outside the programme</source>
        <translation>Jashtë programit</translation>
    </message>
    <message>
        <source>Said by somebody not named</source>
        <translation>Thënë nga dikush i paemërtuar</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation>Thënë nga {name}</translation>
    </message>
    <message>
        <source>The report’s own words</source>
        <translation>Fjalët e vetë raportit</translation>
    </message>
    <message>
        <source>{number}. {kind}: {headline}</source>
        <translation>{number}. {kind}: {headline}</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zmadhimi {percent} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Event Report Viewer (Private)</source>
        <translation>Event Report Viewer (private)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Po lexohet skedari…</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>added</source>
        <translation>u shtua</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>u konfirmua</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>konflikt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>u korrigjua</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>e dyshimtë</translation>
    </message>
    <message>
        <source>found</source>
        <translation>u gjet</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>humbi fjalët</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>u hoq</translation>
    </message>
    <message>
        <source>something else is found now</source>
        <translation>tani u gjet diçka tjetër</translation>
    </message>
    <message>
        <source>words no longer in the file</source>
        <translation>fjalët nuk janë më në skedar</translation>
    </message>
    <message>
        <source>{done} by {names}</source>
        <comment>somebody did it</comment>
        <translation>{done} nga {names}</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>of a reader, within a sentence</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{told}; found: {words}</source>
        <translation>{told}; u gjet: {words}</translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>After</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>First character</source>
        <translation>Karakteri i parë</translation>
    </message>
    <message>
        <source>Last character</source>
        <translation>Karakteri i fundit</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Përputhja</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragrafi</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Pika e programit</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raporti</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Folësi</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>Paragraph {number}: {words}</source>
        <translation>Paragrafi {number}: {words}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personat</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programi</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Deklaratat</translation>
    </message>
</context>
<context>
    <name>MatchesPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n e gjetur</numerusform>
            <numerusform>%n të gjetura</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopjo</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Eksporto si CSV…</translation>
    </message>
    <message>
        <source>By &amp;Paragraph</source>
        <translation>Sipas &amp;paragrafit</translation>
    </message>
    <message>
        <source>By Programme &amp;Item</source>
        <translation>Sipas pi&amp;kës së programit</translation>
    </message>
    <message>
        <source>By Spea&amp;ker</source>
        <translation>Sipas &amp;folësit</translation>
    </message>
    <message>
        <source>Copy &amp;All Matches</source>
        <translation>Kopjo të &amp;gjitha përputhjet</translation>
    </message>
    <message>
        <source>Copy or export the matches</source>
        <translation>Kopjo ose eksporto përputhjet</translation>
    </message>
    <message>
        <source>How the matches are listed</source>
        <translation>Si renditen përputhjet</translation>
    </message>
    <message>
        <source>Looking among people, programme and statements…</source>
        <translation>Po kërkohet te personat, programi dhe deklaratat…</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Përputhjet</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Asnjë përputhje.</translation>
    </message>
    <message>
        <source>Not found in people, programme or statements.</source>
        <translation>Nuk u gjet te personat, programi a deklaratat.</translation>
    </message>
    <message>
        <source>People, Programme, &amp;Statements</source>
        <translation>Persona, program, &amp;deklarata</translation>
    </message>
    <message>
        <source>This cannot be looked for: see above.</source>
        <translation>Kjo nuk kërkohet dot: shihni më sipër.</translation>
    </message>
    <message>
        <source>Type what to look for above.</source>
        <translation>Shkruani më sipër çfarë të kërkohet.</translation>
    </message>
</context>
<context>
    <name>MatchesView</name>
    <message>
        <source>Matches</source>
        <translation>Përputhjet</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Event Report Viewer</source>
        <translation>&amp;Rreth Event Report Viewer</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Madhësia reale</translation>
    </message>
    <message>
        <source>&amp;Add Below</source>
        <translation>Sht&amp;o poshtë</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;rapa</translation>
    </message>
    <message>
        <source>&amp;Back to What Was Found</source>
        <translation>Ktheje si u &amp;gjet</translation>
    </message>
    <message>
        <source>&amp;Citation (CSL-JSON)…</source>
        <translation>&amp;Citim (CSL-JSON)…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Mbyll dritaren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopjo</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Korrigjo</translation>
    </message>
    <message>
        <source>&amp;Corrections to Decide</source>
        <translation>Korrigjime për &amp;vendim</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>E e&amp;rrët</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redakto</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>E&amp;ksporto si PDF…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Skedari</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Gjej…</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Për&amp;para</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>S&amp;hko</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ndihmë</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Me &amp;kontrast të lartë</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historiku</translation>
    </message>
    <message>
        <source>&amp;Join With the Next</source>
        <translation>&amp;Bashko me tjetrën</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Shkurtoret e &amp;tastierës</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Gjuha</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>E çe&amp;lët</translation>
    </message>
    <message>
        <source>&amp;List of Matches</source>
        <translation>&amp;Lista e përputhjeve</translation>
    </message>
    <message>
        <source>&amp;Narrower Panel</source>
        <translation>&amp;Ngushto panelin</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>Dritare e &amp;re</translation>
    </message>
    <message>
        <source>&amp;Next Programme Item</source>
        <translation>Pika &amp;tjetër e programit</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Shënim…</translation>
    </message>
    <message>
        <source>&amp;Open Corrections…</source>
        <translation>H&amp;ap korrigjime…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Hap…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>P&amp;amja e përgjithshme</translation>
    </message>
    <message>
        <source>&amp;Overview as a Table (CSV)…</source>
        <translation>&amp;Pamja e përgjithshme si tabelë (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Previous Programme Item</source>
        <translation>Pika e &amp;mëparshme e programit</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Printo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>D&amp;il</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ribëj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hiq</translation>
    </message>
    <message>
        <source>&amp;Safe Copy, with Names Hidden…</source>
        <translation>Kopje e &amp;sigurt, me emra të fshehur…</translation>
    </message>
    <message>
        <source>&amp;Send Corrections…</source>
        <translation>Dërgo korrigjime&amp;t…</translation>
    </message>
    <message>
        <source>&amp;Statements</source>
        <translation>&amp;Deklaratat</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>E &amp;sistemit</translation>
    </message>
    <message>
        <source>&amp;Table for a Spreadsheet (CSV)…</source>
        <translation>&amp;Tabelë për fletë llogaritëse (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;To Check</source>
        <translation>Për &amp;kontroll</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Zhbëj</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Pamja</translation>
    </message>
    <message>
        <source>&amp;What It Can and Cannot Do</source>
        <translation>Ç’&amp;mund e ç’nuk mund të bëjë</translation>
    </message>
    <message>
        <source>&amp;Wider Panel</source>
        <translation>Zgj&amp;ero panelin</translation>
    </message>
    <message>
        <source>&amp;Workbook for a Spreadsheet (XLSX)…</source>
        <translation>&amp;Libër pune për fletë llogaritëse (XLSX)…</translation>
    </message>
    <message>
        <source>&amp;Your Name…</source>
        <translation>&amp;Emri juaj…</translation>
    </message>
    <message>
        <source>Calendar &amp;Entry (iCalendar)…</source>
        <translation>Zë &amp;kalendari (iCalendar)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>&amp;Ndrysho</translation>
    </message>
    <message>
        <source>Citation (&amp;RIS)…</source>
        <translation>Citim (&amp;RIS)…</translation>
    </message>
    <message>
        <source>Clear Pri&amp;vate Data…</source>
        <translation>P&amp;astro të dhënat private…</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>Kon&amp;firmo</translation>
    </message>
    <message>
        <source>Confirm All of P&amp;erson</source>
        <translation>Konfirmo &amp;çdo gjë të tij</translation>
    </message>
    <message>
        <source>Copy with Ci&amp;tation</source>
        <translation>Kopjo me &amp;citim</translation>
    </message>
    <message>
        <source>Dates in the &amp;Persian Calendar, Too</source>
        <translation>Datat edhe sipas kalendarit &amp;persian</translation>
    </message>
    <message>
        <source>Event Report Viewer &amp;Help</source>
        <translation>&amp;Ndihmë për Event Report Viewer</translation>
    </message>
    <message>
        <source>Event as &amp;Linked Data (schema.org)…</source>
        <translation>Ngjarja si të dhëna të li&amp;dhura (schema.org)…</translation>
    </message>
    <message>
        <source>Everything, as &amp;JSON…</source>
        <translation>Gjithçka, si &amp;JSON…</translation>
    </message>
    <message>
        <source>Export &amp;Data</source>
        <translation>Eksporto të &amp;dhënat</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Gjej &amp;tjetrën</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Gjej të &amp;mëparshmen</translation>
    </message>
    <message>
        <source>K&amp;ind of Item</source>
        <translation>Llo&amp;ji i pikës</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Lëviz &amp;poshtë</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Lëviz &amp;lart</translation>
    </message>
    <message>
        <source>Ne&amp;xt Panel</source>
        <translation>Paneli t&amp;jetër</translation>
    </message>
    <message>
        <source>Next &amp;Doubt</source>
        <translation>Dy&amp;shimi tjetër</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Hap të &amp;fundit</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>Hap sh&amp;embullin</translation>
    </message>
    <message>
        <source>Open T&amp;hese Reports at the Next Start</source>
        <translation>Hap këto raporte në ni&amp;sjen tjetër</translation>
    </message>
    <message>
        <source>Open Te&amp;xt from the Clipboard</source>
        <translation>Hap &amp;tekst nga kujtesa e fragmenteve</translation>
    </message>
    <message>
        <source>Overview as a Pict&amp;ure (SVG)…</source>
        <translation>Pamja e përgjithshme si &amp;vizatim (SVG)…</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>P&amp;ersonat</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>Pa&amp;neli i mëparshëm</translation>
    </message>
    <message>
        <source>Previous Do&amp;ubt</source>
        <translation>Dysh&amp;imi i mëparshëm</translation>
    </message>
    <message>
        <source>Proper&amp;ties…</source>
        <translation>&amp;Vetitë…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Ri&amp;ngarko</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Rishikim</translation>
    </message>
    <message>
        <source>Read &amp;As</source>
        <translation>&amp;Lexo si</translation>
    </message>
    <message>
        <source>Same &amp;Person As…</source>
        <translation>&amp;I njëjti person me…</translation>
    </message>
    <message>
        <source>Show &amp;Programme</source>
        <translation>Shfaq &amp;programin</translation>
    </message>
    <message>
        <source>Show P&amp;eople, Statements and To Check</source>
        <translation>Shfaq personat, &amp;deklaratat dhe “Për kontroll”</translation>
    </message>
    <message>
        <source>Sp&amp;lit…</source>
        <translation>N&amp;daj…</translation>
    </message>
    <message>
        <source>Summary as &amp;Markdown…</source>
        <translation>Përmbledhje si &amp;Markdown…</translation>
    </message>
    <message>
        <source>Summary as a Web &amp;Page (HTML)…</source>
        <translation>Përmbledhje si faqe &amp;web (HTML)…</translation>
    </message>
    <message>
        <source>Too&amp;k Part</source>
        <translation>Pjesë&amp;marrja</translation>
    </message>
    <message>
        <source>Web &amp;Annotations of the Text…</source>
        <translation>&amp;Anotime web të tekstit…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zmadho</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zv&amp;ogëlo</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Make One Person</source>
        <translation>&amp;Bëji një person</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Edhe</translation>
    </message>
    <message>
        <source>Choose who is the same person as {name}.</source>
        <translation>Zgjidhni se kush është i njëjti person me {name}.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back</source>
        <translation>Ctrl+Z e kthen mbrapsht</translation>
    </message>
    <message>
        <source>Make these two one person?</source>
        <translation>Të bëhen këta të dy një person?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Nobody else here is called “{name}”.</source>
        <translation>Askush tjetër këtu nuk quhet “{name}”.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roli</translation>
    </message>
    <message>
        <source>Same Person As</source>
        <translation>I njëjti person me</translation>
    </message>
    <message>
        <source>The same person as {name}</source>
        <translation>I njëjti person me {name}</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Rezultati</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Shkruani një emër</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anulo</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>M&amp;byll</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Ringarko</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Riprovo</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Mbyll mesazhin</translation>
    </message>
    <message>
        <source>Open the &amp;Rest</source>
        <translation>Hap &amp;pjesën tjetër</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ecuria</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A sentence seems to break off or to go on after its full stop here.</source>
        <translation>Një fjali duket se këputet këtu, ose vazhdon pas pikës së saj.</translation>
    </message>
    <message>
        <source>Another number is given here: “{words}”.</source>
        <translation>Këtu jepet një numër tjetër: “{words}”.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>U krye</translation>
    </message>
    <message>
        <source>Finding facts</source>
        <translation>Po kërkohen faktet</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>Po kërkohen personat</translation>
    </message>
    <message>
        <source>Finding the programme</source>
        <translation>Po kërkohet programi</translation>
    </message>
    <message>
        <source>Loading the language model</source>
        <translation>Po ngarkohet modeli i gjuhës</translation>
    </message>
    <message>
        <source>Read up to paragraph {number} of {all}: the rest would take too long, and nothing was looked for in it.</source>
        <translation>U lexua deri te paragrafi {number} nga {all}: pjesa tjetër do të zgjaste tepër, dhe në të nuk u kërkua asgjë.</translation>
    </message>
    <message>
        <source>Reading sentences</source>
        <translation>Po lexohen fjalitë</translation>
    </message>
    <message>
        <source>The language model cannot be loaded. Install the application again.</source>
        <translation>Modeli i gjuhës nuk ngarkohet dot. Instalojeni sërish aplikacionin.</translation>
    </message>
    <message>
        <source>The number is not exact: “{words}”.</source>
        <translation>Numri është i përafërt: “{words}”.</translation>
    </message>
    <message>
        <source>The report says what was planned here, not whether it took place.</source>
        <translation>Këtu raporti thotë ç’ishte planifikuar, jo nëse u zhvillua.</translation>
    </message>
    <message>
        <source>The report says when it was planned to begin, not when it began.</source>
        <translation>Raporti thotë kur ishte planifikuar të fillonte, jo kur filloi.</translation>
    </message>
    <message>
        <source>The report says {stated_weekday}; that day was a {weekday}.</source>
        <translation>Raporti thotë {stated_weekday}; ajo ditë ishte {weekday}.</translation>
    </message>
    <message>
        <source>This is in {language}. People and acts are looked for in English only so far.</source>
        <translation>Gjuha këtu: {language}. Deri tani personat dhe veprimet kërkohen vetëm në anglisht.</translation>
    </message>
    <message>
        <source>This sentence has no main clause.</source>
        <translation>Kjo fjali nuk ka pjesë kryesore.</translation>
    </message>
    <message>
        <source>“{name}” could not be analysed: {fault} in the rules. This is a fault of the application; please report it together with the file.</source>
        <translation>“{name}” nuk u analizua dot: {fault} te rregullat. Ky është një defekt i aplikacionit; ju lutemi, raportojeni bashkë me skedarin.</translation>
    </message>
    <message>
        <source>“{name}” here, “{usual}” elsewhere: taken to be one person.</source>
        <translation>“{name}” këtu, “{usual}” gjetkë: merren si një person.</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory to analyse. Open a shorter part of it.</source>
        <translation>“{name}” kërkon tepër memorie për t’u analizuar. Hapni një pjesë më të shkurtër të tij.</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory. Open a shorter part of it.</source>
        <translation>“{name}” kërkon tepër memorie. Hapni një pjesë më të shkurtër të tij.</translation>
    </message>
    <message>
        <source>“{name}” took too long. Open a shorter part of it.</source>
        <translation>Analiza e “{name}” zgjati tepër. Hapni një pjesë më të shkurtër të tij.</translation>
    </message>
    <message>
        <source>“{pronoun}” here seems to mean {name}, of whom the report speaks otherwise as female.</source>
        <translation>“{pronoun}” këtu duket se nënkupton {name}, për të cilën raporti flet gjetkë si femër.</translation>
    </message>
    <message>
        <source>“{pronoun}” here seems to mean {name}, of whom the report speaks otherwise as male.</source>
        <translation>“{pronoun}” këtu duket se nënkupton {name}, për të cilin raporti flet gjetkë si mashkull.</translation>
    </message>
    <message>
        <source>“{words}” stands twice.</source>
        <translation>“{words}” gjendet dy herë.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Some day</source>
        <translation>Ditë e panjohur</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>sot</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>sot {time}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{reader}, {time}</source>
        <translation>{reader}, {time}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{day}, {weekday}</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>&amp;Use This Name</source>
        <translation>&amp;Përdor këtë emër</translation>
    </message>
    <message>
        <source>&amp;Without a Name</source>
        <translation>Pa &amp;emër</translation>
    </message>
    <message>
        <source>Asked once. Stands in the history, on paper and in exports.</source>
        <translation>Pyetet vetëm një herë. Emri del në historik, në letër dhe në eksporte.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Whose corrections are these?</source>
        <translation>Të kujt janë këto korrigjime?</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Add a statement</source>
        <translation>Shtim i një deklarate</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Shtim i një pike</translation>
    </message>
    <message>
        <source>Add {name} to people</source>
        <translation>Shtim te personat: {name}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>numri i pjesëmarrësve</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Kthim te ajo që u gjet</translation>
    </message>
    <message>
        <source>Back to what was found: {step}</source>
        <translation>Kthim te ajo që u gjet: {step}</translation>
    </message>
    <message>
        <source>Bring back: {step}</source>
        <translation>Rikthim: {step}</translation>
    </message>
    <message>
        <source>Change how {entry} took part</source>
        <translation>Ndryshim i mënyrës së pjesëmarrjes: {entry}</translation>
    </message>
    <message>
        <source>Change the kind of {entry}</source>
        <translation>Ndryshim i llojit: {entry}</translation>
    </message>
    <message>
        <source>Change the name of {entry}</source>
        <translation>Ndryshim i emrit: {entry}</translation>
    </message>
    <message>
        <source>Change the other forms of {entry}</source>
        <translation>Ndryshim i formave të tjera: {entry}</translation>
    </message>
    <message>
        <source>Change the people of {entry}</source>
        <translation>Ndryshim i personave: {entry}</translation>
    </message>
    <message>
        <source>Change the role of {entry}</source>
        <translation>Ndryshim i rolit: {entry}</translation>
    </message>
    <message>
        <source>Change the speaker of {entry}</source>
        <translation>Ndryshim i folësit: {entry}</translation>
    </message>
    <message>
        <source>Change the time of {entry}</source>
        <translation>Ndryshim i orës: {entry}</translation>
    </message>
    <message>
        <source>Change the title of {entry}</source>
        <translation>Ndryshim i titullit: {entry}</translation>
    </message>
    <message>
        <source>Change the words of {entry}</source>
        <translation>Ndryshim i fjalëve: {entry}</translation>
    </message>
    <message>
        <source>Change {entry}</source>
        <translation>Ndryshim: {entry}</translation>
    </message>
    <message>
        <source>Confirm all of {name}</source>
        <translation>Konfirmim i gjithçkaje: {name}</translation>
    </message>
    <message>
        <source>Confirm {entries}</source>
        <translation>Konfirmim: {entries}</translation>
    </message>
    <message>
        <source>Confirm {entry}</source>
        <translation>Konfirmim: {entry}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>Dismiss {entry}</source>
        <translation>Mbyllje: {entry}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>kryetitulli</translation>
    </message>
    <message>
        <source>Item added.</source>
        <translation>U shtua pika.</translation>
    </message>
    <message>
        <source>Keep {entries} apart</source>
        <translation>Mbajtje veç: {entries}</translation>
    </message>
    <message>
        <source>Merge {entries}</source>
        <translation>Bashkim: {entries}</translation>
    </message>
    <message>
        <source>Move {entry}</source>
        <translation>Zhvendosje: {entry}</translation>
    </message>
    <message>
        <source>Note on {entries} added.</source>
        <translation>U shtua shënim te {entries}.</translation>
    </message>
    <message>
        <source>Note on {entry}</source>
        <translation>Shënim te {entry}</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>organizatori</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>U shtua personi.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>vendi</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Ribëj “{step}”</translation>
    </message>
    <message>
        <source>Remove {entries}</source>
        <translation>Heqje: {entries}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>Heqje: {entry}</translation>
    </message>
    <message>
        <source>Remove {name} from people</source>
        <translation>Heqje nga personat: {name}</translation>
    </message>
    <message>
        <source>Set {entry} to not stated</source>
        <translation>Kthim në “nuk jepet”: {entry}</translation>
    </message>
    <message>
        <source>Split {entry}</source>
        <translation>Ndarje: {entry}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>fillimi</translation>
    </message>
    <message>
        <source>State {entry}</source>
        <translation>Plotësim: {entry}</translation>
    </message>
    <message>
        <source>Statement added.</source>
        <translation>U shtua deklarata.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n correction(s)</source>
        <translation>
            <numerusform>Marrje e %n korrigjimi</numerusform>
            <numerusform>Marrje e %n korrigjimeve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n correction(s) by {readers}</source>
        <translation>
            <numerusform>Marrje e %n korrigjimi nga {readers}</numerusform>
            <numerusform>Marrje e %n korrigjimeve nga {readers}</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>titulli</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Zhbëj “{step}”</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>pika {number}</translation>
    </message>
    <message>
        <source>items {numbers}</source>
        <translation>pikat {numbers}</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>vërejtja {number}</translation>
    </message>
    <message>
        <source>statement {number}</source>
        <translation>deklarata {number}</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>sugjerimi</translation>
    </message>
    <message>
        <source>the attendance</source>
        <translation>numri i pjesëmarrësve</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>kryetitulli</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>dita e fundit</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>organizatori</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>vendi</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>fillimi</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>titulli</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>qyteti</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>fjalë të tekstit</translation>
    </message>
    <message>
        <source>{entries} added.</source>
        <translation>U shtua: {entries}.</translation>
    </message>
    <message>
        <source>{entries} confirmed.</source>
        <translation>U konfirmua: {entries}.</translation>
    </message>
    <message>
        <source>{entries} corrected.</source>
        <translation>U korrigjua: {entries}.</translation>
    </message>
    <message>
        <source>{entries} dismissed.</source>
        <translation>U mbyll: {entries}.</translation>
    </message>
    <message>
        <source>{entries} kept apart.</source>
        <translation>U mbajtën veç: {entries}.</translation>
    </message>
    <message>
        <source>{entries} made one.</source>
        <translation>U bënë një: {entries}.</translation>
    </message>
    <message>
        <source>{entries} moved.</source>
        <translation>U zhvendos: {entries}.</translation>
    </message>
    <message>
        <source>{entries} removed.</source>
        <translation>U hoq: {entries}.</translation>
    </message>
    <message>
        <source>{entries} split.</source>
        <translation>U nda: {entries}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} dhe {last}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} dhe %n tjetër</numerusform>
            <numerusform>{name} dhe %n të tjera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Ruaj</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Shënim</translation>
    </message>
    <message>
        <source>Note on {entry}</source>
        <translation>Shënim te {entry}</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line</source>
        <translation>Shift+Enter nis një rresht të ri</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Note by {reader}: {text}</source>
        <translation>Shënim nga {reader}: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Shënim: {text}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The report that was made of this text makes no sense ({reason}). Please report this.</source>
        <translation>Raporti që u bë nga ky tekst nuk ka kuptim ({reason}). Ju lutemi, raportojeni këtë.</translation>
    </message>
    <message>
        <source>This text could not be kept ({reason}): it stays open until its window is closed. Save what you need of it in a file of your own.</source>
        <translation>Ky tekst s’mundi të ruhej ({reason}): mbetet i hapur derisa të mbyllet dritarja e tij. Ruajeni ç’ju duhet prej tij në një skedar tuajin.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>%n mention(s) in all.</source>
        <translation>
            <numerusform>%n përmendje gjithsej.</numerusform>
            <numerusform>%n përmendje gjithsej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n deklaratë</numerusform>
            <numerusform>%n deklarata</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {one} and item {other} tell the same then, and become one.</source>
        <translation>Pika {one} dhe pika {other} tregojnë atëherë të njëjtën gjë, dhe bëhen një.</translation>
    </message>
    <message>
        <source>Statement {one} and statement {other} tell the same then, and become one.</source>
        <translation>Deklarata {one} dhe deklarata {other} thonë atëherë të njëjtën gjë, dhe bëhen një.</translation>
    </message>
    <message>
        <source>To {name} go: {things}.</source>
        <translation>Te {name} kalojnë: {things}.</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>pika {number}</translation>
    </message>
    <message>
        <source>{before} people become {after}.</source>
        <translation>Nga {before} persona bëhen {after}.</translation>
    </message>
</context>
<context>
    <name>OverviewPicture</name>
    <message>
        <source>What they said,</source>
        <translation>Ç’thanë,</translation>
    </message>
    <message>
        <source>in words of the report</source>
        <translation>me fjalë të raportit</translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>Group</source>
        <translation>Grupi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personi</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Deklarata</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Fjalë</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n pikë</numerusform>
            <numerusform>%n pika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n shenjë</numerusform>
            <numerusform>%n shenja</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found to put side by side: it takes people and a programme.</source>
        <translation>Nuk u gjet asgjë për t’u vënë krah për krah: duhen persona dhe një program.</translation>
    </message>
    <message>
        <source>Overview: who did what in which item</source>
        <translation>Pamja e përgjithshme: kush çfarë bëri në cilën pikë</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n deklaratë</numerusform>
            <numerusform>%n deklarata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n fjalë</numerusform>
            <numerusform>%n fjalë</numerusform>
        </translation>
    </message>
    <message>
        <source>What they said, in words of the report</source>
        <translation>Ç’thanë, me fjalë të raportit</translation>
    </message>
    <message>
        <source>no words of theirs are given</source>
        <translation>nuk jepen fjalë të tyre</translation>
    </message>
    <message>
        <source>{words} in {statements}</source>
        <comment>18 words in 2 statements</comment>
        <translation>{words} në {statements}</translation>
    </message>
</context>
<context>
    <name>Overviews</name>
    <message>
        <source>No picture of the hours: no clock times were found.</source>
        <translation>Pa pamje të orëve: nuk u gjet asnjë orë.</translation>
    </message>
    <message>
        <source>No picture of the hours: one clock time was found ({place}).</source>
        <translation>Pa pamje të orëve: u gjet vetëm një orë ({place}).</translation>
    </message>
    <message>
        <source>No picture of the hours: one clock time was found, a planned one ({place}).</source>
        <translation>Pa pamje të orëve: u gjet vetëm një orë, e planifikuar ({place}).</translation>
    </message>
    <message>
        <source>No picture of the hours: too few of the items have clock times of their own ({place}).</source>
        <translation>Pa pamje të orëve: shumë pak pika kanë orë të tyren ({place}).</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>did it, gave it</source>
        <translation>e kreu, e dha</translation>
    </message>
    <message>
        <source>hosted, introduced</source>
        <translation>drejtoi, prezantoi</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>përktheu gojarisht</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>u përmend</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mesazh</translation>
    </message>
    <message>
        <source>moderated</source>
        <translation>moderoi</translation>
    </message>
    <message>
        <source>read out</source>
        <translation>e lexoi</translation>
    </message>
    <message>
        <source>received it</source>
        <translation>e mori</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>foli</translation>
    </message>
    <message>
        <source>spoke online</source>
        <translation>foli online</translation>
    </message>
    <message>
        <source>was introduced</source>
        <translation>u prezantua</translation>
    </message>
    <message>
        <source>{kind}: {people}</source>
        <translation>{kind}: {people}</translation>
    </message>
    <message>
        <source>{name} in item {number}: nothing told</source>
        <translation>{name} në pikën {number}: nuk tregohet asgjë</translation>
    </message>
    <message>
        <source>{name} in item {number}: {did}</source>
        <translation>{name} në pikën {number}: {did}</translation>
    </message>
    <message>
        <source>{words} in {statements}</source>
        <comment>words in statements</comment>
        <translation>{words} në {statements}</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>Add a person</source>
        <translation>Shto një person</translation>
    </message>
    <message>
        <source>Add a statement by somebody</source>
        <translation>Shto një deklaratë të dikujt</translation>
    </message>
    <message>
        <source>Add an item of the programme</source>
        <translation>Shto një pikë të programit</translation>
    </message>
    <message>
        <source>Add what was perhaps missed</source>
        <translation>Shto atë që ndoshta nuk u vu re</translation>
    </message>
    <message>
        <source>Back to the entry before</source>
        <translation>Kthehu te zëri i mëparshëm</translation>
    </message>
    <message>
        <source>Begin or end with the sentence</source>
        <translation>Fillo ose mbaro me fjalinë</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ndrysho</translation>
    </message>
    <message>
        <source>Change a row or fact</source>
        <translation>Ndrysho një rresht a fakt</translation>
    </message>
    <message>
        <source>Change the item of a cell</source>
        <translation>Ndrysho pikën e një kutie</translation>
    </message>
    <message>
        <source>Choose words, among corrections to decide</source>
        <translation>Zgjidh fjalë, te korrigjimet për të vendosur</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Mbyll shiritin e kërkimit</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Mbyll dritaren</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Kërkimet e mëparshme</translation>
    </message>
    <message>
        <source>Empty a filter</source>
        <translation>Zbraz një filtër</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>Mbyll rishikimin</translation>
    </message>
    <message>
        <source>End the search, then close the window</source>
        <translation>Mbyll kërkimin, pastaj dritaren</translation>
    </message>
    <message>
        <source>Find words on the page</source>
        <translation>Gjej fjalë në faqe</translation>
    </message>
    <message>
        <source>First page, last page</source>
        <translation>Faqja e parë, faqja e fundit</translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <translation>Palos ose shpalos një grup</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Kalo nga një kuti te tjetra</translation>
    </message>
    <message>
        <source>Go through the candidates of a fact</source>
        <translation>Kalo nëpër kandidatët e një fakti</translation>
    </message>
    <message>
        <source>Go through the places of the entry</source>
        <translation>Kalo nëpër vendet e zërit</translation>
    </message>
    <message>
        <source>Go to a heading of the contents</source>
        <translation>Shko te një titull i përmbajtjes</translation>
    </message>
    <message>
        <source>Go to a match in the text, in the list of matches</source>
        <translation>Shko te një përputhje në tekst, te lista e përputhjeve</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Në lista</translation>
    </message>
    <message>
        <source>In the fields of an entry</source>
        <translation>Në fushat e një zëri</translation>
    </message>
    <message>
        <source>In the find field</source>
        <translation>Në fushën e kërkimit</translation>
    </message>
    <message>
        <source>In the overview</source>
        <translation>Në pamjen e përgjithshme</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>Në rishikim</translation>
    </message>
    <message>
        <source>In the text, with words chosen</source>
        <translation>Në tekst, me fjalë të zgjedhura</translation>
    </message>
    <message>
        <source>In the windows of Help</source>
        <translation>Në dritaret e ndihmës</translation>
    </message>
    <message>
        <source>Keep yours, among corrections to decide</source>
        <translation>Mbaj tuajin, te korrigjimet për të vendosur</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Më vonë</translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation>Lër gjithçka siç ishte</translation>
    </message>
    <message>
        <source>Move the beginning of the words</source>
        <translation>Lëviz fillimin e fjalëve</translation>
    </message>
    <message>
        <source>Move the end of the words</source>
        <translation>Lëviz fundin e fjalëve</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Përputhja tjetër</translation>
    </message>
    <message>
        <source>Next page, previous page</source>
        <translation>Faqja tjetër, faqja e mëparshme</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Nuk është emër</translation>
    </message>
    <message>
        <source>On the pages of the print dialog</source>
        <translation>Në faqet e dialogut të printimit</translation>
    </message>
    <message>
        <source>Open the menu of a row or fact</source>
        <translation>Hap menynë e një rreshti a fakti</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Përputhja e mëparshme</translation>
    </message>
    <message>
        <source>Put the letters away</source>
        <translation>Largo shkronjat</translation>
    </message>
    <message>
        <source>Remove, or say that it is no act</source>
        <translation>Hiq, ose thuaj se nuk është veprim</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>E saktë</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>Say how a person took part</source>
        <translation>Thuaj si mori pjesë një person</translation>
    </message>
    <message>
        <source>Say how a person took part, in the list of people</source>
        <translation>Thuaj si mori pjesë një person, në listën e personave</translation>
    </message>
    <message>
        <source>Show the letters, for words that a search left chosen</source>
        <translation>Shfaq shkronjat, për fjalë që i la të zgjedhura një kërkim</translation>
    </message>
    <message>
        <source>Show the words of a cell in the text</source>
        <translation>Shfaq fjalët e një kutie në tekst</translation>
    </message>
    <message>
        <source>Show the words of a row</source>
        <translation>Shfaq fjalët e një rreshti</translation>
    </message>
    <message>
        <source>State a fact</source>
        <translation>Jep një fakt</translation>
    </message>
    <message>
        <source>Take one of the answers, where corrections are compared</source>
        <translation>Prano njërën nga përgjigjet, kur krahasohen korrigjime</translation>
    </message>
    <message>
        <source>Take the proposal, among corrections to decide</source>
        <translation>Prano propozimin, te korrigjimet për të vendosur</translation>
    </message>
    <message>
        <source>The role of somebody</source>
        <translation>Roli i dikujt</translation>
    </message>
    <message>
        <source>The same person as somebody</source>
        <translation>I njëjti person me dikë</translation>
    </message>
    <message>
        <source>Then: title, day, time, place, organisers, attendance</source>
        <translation>Pastaj: titulli, dita, ora, vendi, organizatorët, pjesëmarrja</translation>
    </message>
    <message>
        <source>To the list of matches</source>
        <translation>Te lista e përputhjeve</translation>
    </message>
    <message>
        <source>Use as words of the chosen item</source>
        <translation>Përdor si fjalë të pikës së zgjedhur</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Shkruaj një shënim</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Overview</source>
        <translation>Pamja e përgjithshme</translation>
    </message>
    <message>
        <source>People ›</source>
        <translation>Personat ›</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Text, overview</source>
        <translation>Teksti, pamja e përgjithshme</translation>
    </message>
    <message>
        <source>‹ Programme</source>
        <translation>‹ Programi</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n faqe</numerusform>
            <numerusform>%n faqe</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Parapamja</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>No report is open.</source>
        <translation>Nuk është hapur asnjë raport.</translation>
    </message>
    <message>
        <source>Nothing matches the filter above.</source>
        <translation>Asgjë nuk përputhet me filtrin më sipër.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>page {number} / {all}</source>
        <translation>faqja {number} / {all}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Another organiser</source>
        <translation>Organizator tjetër</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Dita e parë</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kryetitulli</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dita e fundit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vendi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Qyteti</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>At character {at}, a group is named before it is closed.</source>
        <translation>Te karakteri {at} emërtohet një grup para se të jetë mbyllur.</translation>
    </message>
    <message>
        <source>At character {at}, a group is named that is not there.</source>
        <translation>Te karakteri {at} emërtohet një grup që nuk ekziston.</translation>
    </message>
    <message>
        <source>At character {at}, the least number of times is more than the most.</source>
        <translation>Te karakteri {at} numri minimal i herëve e kalon maksimalin.</translation>
    </message>
    <message>
        <source>At character {at}, “{sign}” repeats what is repeated already.</source>
        <translation>Te karakteri {at} “{sign}” përsërit diçka që përsëritet tashmë.</translation>
    </message>
    <message>
        <source>The code after “\” at character {at} is too short.</source>
        <translation>Kodi pas “\” te karakteri {at} është tepër i shkurtër.</translation>
    </message>
    <message>
        <source>The name of a group at character {at} is never closed by “&gt;”.</source>
        <translation>Emri i grupit te karakteri {at} nuk mbyllet kurrë me “&gt;”.</translation>
    </message>
    <message>
        <source>The pattern ends too early.</source>
        <translation>Shprehja mbaron tepër shpejt.</translation>
    </message>
    <message>
        <source>The pattern is wrong at character {at}: {reason}.</source>
        <translation>Shprehja është e gabuar te karakteri {at}: {reason}.</translation>
    </message>
    <message>
        <source>The pattern repeats or nests more than can be searched for.</source>
        <translation>Shprehja ka më shumë përsëritje ose nivele të brendshme sesa mund të kërkohen.</translation>
    </message>
    <message>
        <source>The pattern takes too long on this text. Let it repeat less: no “*” or “+” within what is repeated.</source>
        <translation>Kërkimi me këtë shprehje zgjat tepër në këtë tekst. Bëjeni të përsërisë më pak: pa “*” a “+” brenda asaj që përsëritet.</translation>
    </message>
    <message>
        <source>The range at character {at} runs backwards, or not between two characters.</source>
        <translation>Intervali te karakteri {at} shkon mbrapsht, ose nuk është mes dy karaktereve.</translation>
    </message>
    <message>
        <source>The “(” at character {at} is never closed by “)”.</source>
        <translation>“(” te karakteri {at} nuk mbyllet kurrë me “)”.</translation>
    </message>
    <message>
        <source>The “)” at character {at} closes no “(”.</source>
        <translation>“)” te karakteri {at} nuk mbyll asnjë “(”.</translation>
    </message>
    <message>
        <source>The “[” at character {at} is never closed by “]”.</source>
        <translation>“[” te karakteri {at} nuk mbyllet kurrë me “]”.</translation>
    </message>
    <message>
        <source>The “\” at character {at} makes no sense before what follows it.</source>
        <translation>“\” te karakteri {at} nuk ka kuptim përpara asaj që e ndjek.</translation>
    </message>
    <message>
        <source>The “\” at the end stands before nothing. For the sign itself, write “\\”.</source>
        <translation>“\” në fund nuk qëndron përpara asgjëje. Për vetë shenjën shkruani “\\”.</translation>
    </message>
    <message>
        <source>The “{sign}” at character {at} repeats nothing: put what it repeats before it.</source>
        <translation>“{sign}” te karakteri {at} nuk përsërit asgjë: vini para saj atë që duhet përsëritur.</translation>
    </message>
    <message>
        <source>What begins with “(?” before character {at} is never closed by “)”.</source>
        <translation>Ajo që fillon me “(?” përpara karakterit {at} nuk mbyllet kurrë me “)”.</translation>
    </message>
    <message>
        <source>What follows “(?” at character {at} is not known.</source>
        <translation>Ajo që ndjek “(?” te karakteri {at} nuk njihet.</translation>
    </message>
    <message>
        <source>What “(?&lt;=…)” or “(?&lt;!…)” looks back at must always be of one length.</source>
        <translation>Ajo ku shohin prapa “(?&lt;=…)” ose “(?&lt;!…)” duhet të ketë gjithmonë të njëjtën gjatësi.</translation>
    </message>
    <message>
        <source>What “(?…)” sets at character {at} must stand at the very beginning.</source>
        <translation>Ajo që cakton “(?…)” te karakteri {at} duhet të jetë në fillim fare.</translation>
    </message>
</context>
<context>
    <name>PeopleActs</name>
    <message>
        <source>&amp;Change There…</source>
        <translation>&amp;Ndrysho atje…</translation>
    </message>
    <message numerus="yes">
        <source>{words} stands in %n other place(s).</source>
        <translation>
            <numerusform>{words} gjendet edhe në %n vend tjetër.</numerusform>
            <numerusform>{words} gjendet edhe në %n vende të tjera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>No words were found that say how they took part. There may be some.</source>
        <translation>Nuk u gjetën fjalë që thonë si morën pjesë. Mund të ketë të tilla.</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Add a &amp;Person</source>
        <translation>&amp;Shto një person</translation>
    </message>
</context>
<context>
    <name>PersonAsking</name>
    <message>
        <source>Role of</source>
        <translation>Roli i</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>I njëjti person me</translation>
    </message>
    <message>
        <source>Statement by</source>
        <translation>Deklaratë nga</translation>
    </message>
    <message>
        <source>The report names nobody yet.</source>
        <translation>Raporti nuk emërton ende askënd.</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Nobody</source>
        <translation>Askush</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Shkruani një pjesë të emrit</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Emri</translation>
    </message>
    <message>
        <source>A person needs a name. Delete removes the person.</source>
        <translation>Personit i duhet një emër. Delete e heq personin.</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Roli</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Pjesëmarrja</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>A name</source>
        <translation>Një emër</translation>
    </message>
    <message>
        <source>Add “{name}” as a new person</source>
        <translation>Shto “{name}” si person të ri</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personat</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Function</source>
        <translation>Funksioni</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personi</translation>
    </message>
    <message>
        <source>Take this row out</source>
        <translation>Hiq këtë rresht</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Hiq {name}</translation>
    </message>
    <message>
        <source>What {name} did</source>
        <translation>Ç’bëri {name}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings and files opened last are not kept: there is no folder “{path}”, and none can be made. Check what is in its place.</source>
        <translation>Cilësimet dhe skedarët e hapur së fundi nuk ruhen: dosja “{path}” nuk ekziston dhe nuk krijohet dot. Kontrolloni ç’ka në vendin e saj.</translation>
    </message>
    <message>
        <source>Settings, files opened last and reports seen before are not kept: there is no folder of yours to keep them in. Check the environment variable HOME.</source>
        <translation>Cilësimet, skedarët e hapur së fundi dhe raportet e hapura më parë nuk ruhen: nuk keni një dosje tuajën ku të ruhen. Kontrolloni ndryshoren e mjedisit HOME.</translation>
    </message>
    <message>
        <source>The settings in “{path}” cannot be used: there is something else than a file, or a very large one. All is as at the first start, and nothing is kept. Remove it, to have settings kept again.</source>
        <translation>Cilësimet te “{path}” nuk përdoren dot: aty ka diçka që nuk është skedar, ose një skedar shumë të madh. Gjithçka është si në nisjen e parë, dhe nuk ruhet asgjë. Hiqeni, që cilësimet të ruhen sërish.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Kopjo si tekst</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Printo…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>&amp;Eksporto si PDF…</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>Përshtat gjerësinë</translation>
    </message>
    <message>
        <source>Hiding names…</source>
        <translation>Po fshihen emrat…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Faqja {number} nga {count}</translation>
    </message>
    <message>
        <source>Print the Event Summary</source>
        <translation>Printo përmbledhjen e ngjarjes</translation>
    </message>
    <message>
        <source>The summary was copied as text.</source>
        <translation>Përmbledhja u kopjua si tekst.</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>U shkrua {path}.</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Zmadho</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zvogëlo</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Shënimet</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientimi</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatike</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Ko&amp;lonat</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Përmbajtja</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation>&amp;Madhësia e shkronjave</translation>
    </message>
    <message>
        <source>Full text, numbered and marked</source>
        <translation>Teksti i plotë, i numërtuar dhe i theksuar</translation>
    </message>
    <message>
        <source>In &amp;brief: one statement of each speaker</source>
        <translation>Shk&amp;urt: nga një deklaratë për çdo folës</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Një</translation>
    </message>
    <message>
        <source>Overview, on a page of its own</source>
        <translation>Pamja e përgjithshme, në faqe më vete</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/&amp;A)</source>
        <translation>PDF për arkiva (PDF/&amp;A)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Faqja</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Le&amp;tra</translation>
    </message>
    <message>
        <source>Paragraph numbers as &amp;evidence</source>
        <translation>Numrat e paragrafëve si &amp;dëshmi</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertikal</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dy</translation>
    </message>
    <message>
        <source>{paper} (default)</source>
        <translation>{paper} (e parazgjedhur)</translation>
    </message>
    <message>
        <source>{size} points</source>
        <translation>{size} pt</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Cannot write “{file}”. Choose another folder or name, or export the summary as PDF.</source>
        <translation>“{file}” nuk shkruhet dot. Zgjidhni një dosje ose emër tjetër, ose eksportojeni përmbledhjen si PDF.</translation>
    </message>
    <message>
        <source>Printed to {path}.</source>
        <translation>U shtyp në {path}.</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>U dërgua te printeri {name}.</translation>
    </message>
    <message>
        <source>The printer does not take the job. Check that it is on and can be reached, and try again.</source>
        <translation>Printeri nuk e pranon punën e printimit. Kontrolloni që të jetë i ndezur dhe i arritshëm, dhe provoni sërish.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle of the job. Check its paper, and try again.</source>
        <translation>Printeri u ndal në mes të punës së printimit. Kontrolloni letrën e tij, dhe provoni sërish.</translation>
    </message>
</context>
<context>
    <name>ProgrammeChoices</name>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Funksioni</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personi</translation>
    </message>
</context>
<context>
    <name>ProgrammeModel</name>
    <message>
        <source>The report says that it came here.</source>
        <translation>Raporti thotë se kjo ndodhi në këtë radhë.</translation>
    </message>
    <message>
        <source>Told here; the report does not say when it came.</source>
        <translation>Tregohet këtu; raporti nuk thotë kur ndodhi.</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n bajt</numerusform>
            <numerusform>%n bajtë</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autori</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Ndryshuar në disk</translation>
    </message>
    <message>
        <source>Date, as the file says</source>
        <translation>Data, sipas skedarit</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodimi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dosja</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formati</translation>
    </message>
    <message>
        <source>Letters repaired</source>
        <translation>Shkronja të riparuara</translation>
    </message>
    <message>
        <source>Mail (EML)</source>
        <translation>Email (EML)</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Tekst Markdown</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Shënim</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>Tekst OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Dokument PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Tekst i thjeshtë</translation>
    </message>
    <message>
        <source>Report kept by this application (JSON)</source>
        <translation>Raport i ruajtur nga ky aplikacion (JSON)</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <translation>Tekst i pasur (RTF)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Madhësia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Faqe web (HTML)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Dokument Word (DOCX)</translation>
    </message>
    <message>
        <source>bears the date {date}</source>
        <translation>mban datën {date}</translation>
    </message>
    <message>
        <source>calls itself “{title}”</source>
        <translation>e quan veten “{title}”</translation>
    </message>
    <message>
        <source>names {author} as its author</source>
        <translation>përmend si autor {author}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>jo</translation>
    </message>
    <message>
        <source>no, though some seem to be wrong: {words}</source>
        <translation>jo, megjithëse disa duken të gabuara: {words}</translation>
    </message>
    <message>
        <source>none (pasted text)</source>
        <translation>asnjë (tekst i ngjitur)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>po</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message>
        <source>{number} KB ({whole})</source>
        <translation>{number} KB ({whole})</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} MB ({whole})</source>
        <translation>{number} MB ({whole})</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} bajtë</translation>
    </message>
    <message>
        <source>“{there}” for “{meant}”</source>
        <translation>“{there}” në vend të “{meant}”</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message numerus="yes">
        <source>%n more value(s) are not shown. Copy All copies them, too.</source>
        <translation>
            <numerusform>Nuk shfaqet edhe %n vlerë. “Kopjo të gjitha” e kopjon edhe atë.</numerusform>
            <numerusform>Nuk shfaqen edhe %n vlera. “Kopjo të gjitha” i kopjon edhe ato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>U kopjua.</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>Kopjo të &amp;gjitha</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Vetitë</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Skedari</translation>
    </message>
    <message>
        <source>What the file says of itself (not checked)</source>
        <translation>Ç’thotë skedari për veten (pa u kontrolluar)</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a line of what is copied</comment>
        <translation>{label}: {value}</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Ringarko</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>Ri&amp;paro</translation>
    </message>
    <message>
        <source>Some letters seem to have been decoded wrongly: “{wrong}” may be “{right}”.</source>
        <translation>Disa shkronja duken të dekoduara gabim: “{wrong}” mund të jetë “{right}”.</translation>
    </message>
    <message>
        <source>“{name}” has changed on the disk since it was read.</source>
        <translation>“{name}” ka ndryshuar në disk që kur u lexua.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was read from. What was read stays open.</source>
        <translation>“{name}” nuk gjendet më aty ku u lexua. Ajo që u lexua mbetet hapur.</translation>
    </message>
</context>
<context>
    <name>Pseudonyms</name>
    <message>
        <source>Person {letters}</source>
        <comment>in the place of a name: Person A, Person B</comment>
        <translation>Personi {letters}</translation>
    </message>
    <message>
        <source>[name]</source>
        <comment>in the place of a name that may be of a place and not of a person</comment>
        <translation>[emri]</translation>
    </message>
    <message>
        <source>safe-copy</source>
        <comment>in the place of the name of a file</comment>
        <translation>kopje-e-sigurt</translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message>
        <source>&amp;Arabic, Hebrew, Vietnamese, Thai</source>
        <translation>&amp;Arabe, hebraike, vietnameze, tajlandeze</translation>
    </message>
    <message>
        <source>&amp;Cyrillic, Greek, Turkish</source>
        <translation>&amp;Cirilike, greke, turke</translation>
    </message>
    <message>
        <source>&amp;Detected Encoding</source>
        <translation>Kodimi i &amp;zbuluar</translation>
    </message>
    <message>
        <source>&amp;East Asian</source>
        <translation>Aziatike &amp;lindore</translation>
    </message>
    <message>
        <source>&amp;Repair Wrongly Decoded Letters</source>
        <translation>&amp;Riparo shkronjat e dekoduara gabim</translation>
    </message>
    <message>
        <source>&amp;Western and Central European</source>
        <translation>Evropiane &amp;perëndimore dhe qendrore</translation>
    </message>
    <message>
        <source>&amp;Whole Mail, With Inner Headers</source>
        <translation>&amp;Gjithë email-i, me titujt e brendshëm</translation>
    </message>
    <message>
        <source>&amp;Whole Page, Not Only the Article</source>
        <translation>&amp;Gjithë faqja, jo vetëm artikulli</translation>
    </message>
    <message>
        <source>Arabic and Persian (Windows-1256)</source>
        <translation>Arabe dhe perse (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Balltike (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Evropiane qendrore (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Evropiane qendrore (Windows-1250)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030)</source>
        <translation>Kineze, e thjeshtuar (GB18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Kineze, tradicionale (Big5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirilike (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirilike (Windows-1251)</translation>
    </message>
    <message>
        <source>Format and encoding of the file: read it in another way</source>
        <translation>Formati dhe kodimi i skedarit: lexojeni në një mënyrë tjetër</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Greke (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebraike (Windows-1255)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japoneze (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (ISO 2022-JP)</source>
        <translation>Japoneze (ISO 2022-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japoneze (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreane (EUC-KR)</translation>
    </message>
    <message>
        <source>Thai (TIS-620)</source>
        <translation>Tajlandeze (TIS-620)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turke (Windows-1254)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Ukrainase (KOI8-U)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, big-endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>Unicode (UTF-16, little-endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnameze (Windows-1258)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Evropiane perëndimore (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Macintosh)</source>
        <translation>Evropiane perëndimore (Macintosh)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Evropiane perëndimore (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>A file that is set into this document could not be read: its words are not in the text.</source>
        <translation>Një skedar i futur në këtë dokument nuk u lexua dot: fjalët e tij nuk janë në tekst.</translation>
    </message>
    <message>
        <source>A head or foot of the pages is not in the text: “{line}”.</source>
        <translation>Kreu ose fundi i faqeve nuk është në tekst: “{line}”.</translation>
    </message>
    <message>
        <source>A line that most pages bear is left out: “{line}”.</source>
        <translation>Një rresht që e mban shumica e faqeve është lënë jashtë: “{line}”.</translation>
    </message>
    <message>
        <source>Changes are tracked in this file: words that were inserted are in the text, words that were deleted are not.</source>
        <translation>Në këtë skedar ndiqen ndryshimet: fjalët e shtuara janë në tekst, fjalët e fshira jo.</translation>
    </message>
    <message>
        <source>Comments in this file are not in the text.</source>
        <translation>Komentet në këtë skedar nuk janë në tekst.</translation>
    </message>
    <message>
        <source>Files that are attached to the document are not read: {number}.</source>
        <translation>Skedarët e bashkëngjitur dokumentit nuk lexohen: {number}.</translation>
    </message>
    <message>
        <source>How a part of this mail is packed (“{encoding}”) is not known: it is shown as it stands.</source>
        <translation>Nuk njihet mënyra si është paketuar një pjesë e këtij email-i (“{encoding}”): shfaqet siç është.</translation>
    </message>
    <message>
        <source>Kept by an earlier version, which did not tell who gave and who received: its text is shown, and read again.</source>
        <translation>Ruajtur nga një version i mëparshëm, që nuk tregonte kush dha e kush mori: teksti i tij shfaqet dhe lexohet sërish.</translation>
    </message>
    <message>
        <source>Kept by this application: its text is shown, and read again.</source>
        <translation>Ruajtur nga ky aplikacion: teksti i tij shfaqet dhe lexohet sërish.</translation>
    </message>
    <message>
        <source>Only the article of the page is shown; {number} words around it, such as menus, are left out.</source>
        <translation>Shfaqet vetëm artikulli i faqes; {number} fjalë rreth tij, si menytë, janë lënë jashtë.</translation>
    </message>
    <message>
        <source>Pages of which the file does not tell what letters their signs are, are left out ({pages}). Text recognition (OCR) reads them.</source>
        <translation>Faqet për të cilat skedari nuk thotë ç’shkronja janë shenjat e tyre, janë lënë jashtë ({pages}). I lexon njohja e tekstit (OCR).</translation>
    </message>
    <message>
        <source>Pages that are pictures without text are left out ({pages}). Text recognition (OCR) reads them.</source>
        <translation>Faqet që janë figura pa tekst janë lënë jashtë ({pages}). I lexon njohja e tekstit (OCR).</translation>
    </message>
    <message>
        <source>Placeholders in this file, where nobody wrote anything, are not in the text.</source>
        <translation>Vendmbajtësit në këtë skedar, ku askush nuk ka shkruar gjë, nuk janë në tekst.</translation>
    </message>
    <message>
        <source>Reading “{name}” needs too much memory, and was given up. Save its text as plain text, and open that.</source>
        <translation>Leximi i “{name}” kërkon tepër memorie, dhe u ndërpre. Ruajeni tekstin e tij si tekst të thjeshtë dhe hapeni atë.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long, and was given up. Save its text as plain text, and open that.</source>
        <translation>Leximi i “{name}” zgjati tepër, dhe u ndërpre. Ruajeni tekstin e tij si tekst të thjeshtë dhe hapeni atë.</translation>
    </message>
    <message>
        <source>Signs of which the file does not tell what letters they are, are left out: {number}.</source>
        <translation>Shenjat për të cilat skedari nuk tregon ç’shkronja janë, janë lënë jashtë: {number}.</translation>
    </message>
    <message>
        <source>Some of this mail is damaged: words may be missing in it, at its end above all.</source>
        <translation>Një pjesë e këtij email-i është e dëmtuar: mund të mungojnë fjalë në të, sidomos në fund.</translation>
    </message>
    <message>
        <source>The file says that its text is in “{declared}”, which is not read here: it was read as {encoding}, and some letters may be wrong.</source>
        <translation>Skedari thotë se teksti i tij është në “{declared}”, që këtu nuk lexohet: u lexua si {encoding}, dhe disa shkronja mund të jenë të gabuara.</translation>
    </message>
    <message>
        <source>The marks of Markdown are shown as they are: they are too intricate.</source>
        <translation>Shenjat e Markdown shfaqen siç janë: janë tepër të ndërlikuara.</translation>
    </message>
    <message>
        <source>The numbers of the pages are left out.</source>
        <translation>Numrat e faqeve janë lënë jashtë.</translation>
    </message>
    <message>
        <source>The process that reads files cannot be started. Install the application again.</source>
        <translation>Procesi që lexon skedarët nuk niset dot. Instalojeni sërish aplikacionin.</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{name}”. Close other applications, or open a shorter part of it.</source>
        <translation>Nuk ka memorie të mjaftueshme për të lexuar “{name}”. Mbyllni aplikacione të tjera, ose hapni një pjesë më të shkurtër të tij.</translation>
    </message>
    <message>
        <source>This file ends in the middle: some of its text may be missing.</source>
        <translation>Ky skedar mbaron në mes: një pjesë e tekstit mund të mungojë.</translation>
    </message>
    <message>
        <source>This file holds several reports, one behind the other: the first is shown. Put each in a file of its own to open the others.</source>
        <translation>Ky skedar përmban disa raporte, njëri pas tjetrit: shfaqet i pari. Vendoseni secilin në një skedar më vete, për të hapur të tjerat.</translation>
    </message>
    <message>
        <source>This mail hands on another one: subject, sender and date are those of the mail that is in it.</source>
        <translation>Ky email përcjell një tjetër: tema, dërguesi dhe data janë të email-it që gjendet brenda tij.</translation>
    </message>
    <message>
        <source>What describes the pictures in this file is not in the text.</source>
        <translation>Përshkrimet e figurave në këtë skedar nuk janë në tekst.</translation>
    </message>
    <message>
        <source>What is attached to the mail is not opened: {names}.</source>
        <translation>Bashkëngjitjet e email-it nuk hapen: {names}.</translation>
    </message>
    <message>
        <source>What parts this mail has cannot be told, as it is damaged: it is shown as it stands.</source>
        <translation>Nuk thuhet dot nga ç’pjesë përbëhet ky email, sepse është i dëmtuar: shfaqet siç është.</translation>
    </message>
    <message>
        <source>What readers corrected in it is left out here. It comes with a file of corrections.</source>
        <translation>Korrigjimet e lexuesve në të janë lënë jashtë. Ato vijnë me një skedar korrigjimesh.</translation>
    </message>
    <message>
        <source>What the text shows from other files is not read: {names}.</source>
        <translation>Ajo që teksti shfaq nga skedarë të tjerë nuk lexohet: {names}.</translation>
    </message>
    <message>
        <source>Who wrote and got the mails that are forwarded or quoted in this one is told in the properties, not in the text.</source>
        <translation>Se kush i shkroi e kush i mori email-et e përcjella ose të cituara në këtë, tregohet te vetitë, jo në tekst.</translation>
    </message>
    <message>
        <source>Words outside of the part of a page that is shown are left out (pages {pages}).</source>
        <translation>Fjalët jashtë pjesës së faqes që shfaqet janë lënë jashtë (faqet {pages}).</translation>
    </message>
    <message>
        <source>Words that are hidden in this file are not in the text.</source>
        <translation>Fjalët e fshehura në këtë skedar nuk janë në tekst.</translation>
    </message>
    <message>
        <source>Words that are struck through in this file are not in the text.</source>
        <translation>Fjalët e prera me një vijë në këtë skedar nuk janë në tekst.</translation>
    </message>
    <message>
        <source>Words that hyphens part at the ends of lines are joined. A word that is written with a hyphen may have lost it there.</source>
        <translation>Fjalët e ndara me vizë në fund të rreshtave janë bashkuar. Një fjalë që shkruhet me vizë mund ta ketë humbur aty.</translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but ends in the middle. Export the report again, or open the file that it was made of.</source>
        <translation>“{name}” fillon si raport i ruajtur nga ky aplikacion, por mbaron në mes. Eksportojeni raportin sërish, ose hapni skedarin nga i cili u bë.</translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but holds what no report holds: brackets too deep in each other, or a number of too many digits. Export the report again, or open the file that it was made of.</source>
        <translation>“{name}” fillon si raport i ruajtur nga ky aplikacion, por përmban ç’nuk përmban asnjë raport: kllapa tepër thellë brenda njëra-tjetrës, ose një numër me tepër shifra. Eksportojeni raportin sërish, ose hapni skedarin nga i cili u bë.</translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but is damaged after byte {number}: it is not in UTF-8. Export the report again, or open the file that it was made of.</source>
        <translation>“{name}” fillon si raport i ruajtur nga ky aplikacion, por është i dëmtuar pas bajtit {number}: nuk është në UTF-8. Eksportojeni raportin sërish, ose hapni skedarin nga i cili u bë.</translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but is damaged in line {line}, at character {column}. Export the report again, or open the file that it was made of.</source>
        <translation>“{name}” fillon si raport i ruajtur nga ky aplikacion, por është i dëmtuar në rreshtin {line}, te karakteri {column}. Eksportojeni raportin sërish, ose hapni skedarin nga i cili u bë.</translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but was changed, and is no whole report ({fault}). Export the report again, or open the file that it was made of.</source>
        <translation>“{name}” fillon si raport i ruajtur nga ky aplikacion, por është ndryshuar, dhe nuk është raport i plotë ({fault}). Eksportojeni raportin sërish, ose hapni skedarin nga i cili u bë.</translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but was changed, and is no whole report: “{member}” is missing in it. Export the report again, or open the file that it was made of.</source>
        <translation>“{name}” fillon si raport i ruajtur nga ky aplikacion, por është ndryshuar, dhe nuk është raport i plotë: në të mungon “{member}”. Eksportojeni raportin sërish, ose hapni skedarin nga i cili u bë.</translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but was changed: in it stand values of another kind than in a report. Export the report again, or open the file that it was made of.</source>
        <translation>“{name}” fillon si raport i ruajtur nga ky aplikacion, por është ndryshuar: në të ka vlera të një lloji tjetër nga ato të një raporti. Eksportojeni raportin sërish, ose hapni skedarin nga i cili u bë.</translation>
    </message>
    <message>
        <source>“{name}” begins as {encoding} text, but is damaged after byte {number}. Save it again as UTF-8, and open that.</source>
        <translation>“{name}” fillon si tekst {encoding}, por është i dëmtuar pas bajtit {number}. Ruajeni sërish si UTF-8 dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}). Choose another file.</source>
        <translation>“{name}” nuk lexohet dot ({reason}). Zgjidhni një skedar tjetër.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}). Give the name of a file instead.</source>
        <translation>“{name}” nuk lexohet dot ({reason}). Jepni në vend të tij emrin e një skedari.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as text: it does not tell which letters its signs are. Run text recognition (OCR) over it, and open the result, or open another copy of it.</source>
        <translation>“{name}” nuk lexohet dot si tekst: nuk thotë ç’shkronja janë shenjat e tij. Përpunojeni me njohje teksti (OCR) dhe hapni rezultatin, ose hapni një kopje tjetër të tij.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read. Open it again once it is complete.</source>
        <translation>“{name}” ndryshoi ndërsa po lexohej. Hapeni sërish kur të jetë i plotë.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it is damaged, or made in an unusual way ({fault}). Save its text as plain text, and open that.</source>
        <translation>“{name}” nuk u lexua dot: është i dëmtuar, ose i bërë në mënyrë të pazakontë ({fault}). Ruajeni tekstin e tij si tekst të thjeshtë dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it is damaged, or needs too much time or memory. Save its text as plain text, and open that.</source>
        <translation>“{name}” nuk u lexua dot: është i dëmtuar, ose kërkon tepër kohë a memorie. Ruajeni tekstin e tij si tekst të thjeshtë dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the process that reads cannot be started. Install the application again.</source>
        <translation>“{name}” nuk u lexua dot: procesi që lexon nuk niset dot. Instalojeni sërish aplikacionin.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the system gives this program no more files or processes. Close other programs and windows, and try again.</source>
        <translation>“{name}” nuk u lexua dot: sistemi nuk i jep këtij programi më shumë skedarë apo procese. Mbyllni programe dhe dritare të tjera dhe provoni sërish.</translation>
    </message>
    <message>
        <source>“{name}” does not exist. Check the name, or choose another file.</source>
        <translation>“{name}” nuk ekziston. Kontrolloni emrin, ose zgjidhni një skedar tjetër.</translation>
    </message>
    <message>
        <source>“{name}” does not exist: a part of its path is not a folder. Check the path, or choose another file.</source>
        <translation>“{name}” nuk ekziston: një pjesë e shtegut të tij nuk është dosje. Kontrolloni shtegun, ose zgjidhni një skedar tjetër.</translation>
    </message>
    <message>
        <source>“{name}” has a name that is too long to exist. Check the name, or choose another file.</source>
        <translation>“{name}” ka një emër tepër të gjatë për të ekzistuar. Kontrolloni emrin, ose zgjidhni një skedar tjetër.</translation>
    </message>
    <message>
        <source>“{name}” has more boxes and notes in each other than any word processor makes. Open it in the program it was made with, save it again, and open that.</source>
        <translation>“{name}” ka më shumë kuti e shënime brenda njëra-tjetrës sesa krijon cilido përpunues teksti. Hapeni në programin me të cilin u bë, ruajeni sërish dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” has more styles, or more parts in parts, than any word processor makes. Open it in the program it was made with, save it again, and open that.</source>
        <translation>“{name}” ka më shumë stile, ose më shumë pjesë brenda pjesëve, sesa krijon cilido përpunues teksti. Hapeni në programin me të cilin u bë, ruajeni sërish dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” has more than {number} pages, the most that can be read. Open a shorter part of it.</source>
        <translation>“{name}” ka më shumë se {number} faqe, më e shumta që mund të lexohet. Hapni një pjesë më të shkurtër të tij.</translation>
    </message>
    <message>
        <source>“{name}” has more than {number} paragraphs, the most that can be read. Open a shorter part of it.</source>
        <translation>“{name}” ka më shumë se {number} paragrafë, më e shumta që mund të lexohet. Hapni një pjesë më të shkurtër të tij.</translation>
    </message>
    <message>
        <source>“{name}” holds definitions (a DOCTYPE) that no word processor writes and that can do harm. Open it in the program it was made with, save it again, and open that.</source>
        <translation>“{name}” përmban përkufizime (DOCTYPE) që nuk i shkruan asnjë përpunues teksti dhe që mund të dëmtojnë. Hapeni në programin me të cilin u bë, ruajeni sërish dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} MB of text and its form, the most that can be read. Open a shorter part of it.</source>
        <translation>“{name}” përmban më shumë se {number} MB tekst me formën e tij, më e shumta që mund të lexohet. Hapni një pjesë më të shkurtër të tij.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} files, which no word processor makes. Open it in the program it was made with, save it again, and open that.</source>
        <translation>“{name}” përmban më shumë se {number} skedarë, gjë që nuk e bën asnjë përpunues teksti. Hapeni në programin me të cilin u bë, ruajeni sërish dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” holds no web page. Open the page in a browser, save it as HTML, and open that.</source>
        <translation>“{name}” nuk përmban faqe web. Hapeni faqen në një shfletues, ruajeni si HTML dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing but white space. Choose a file with a report in it.</source>
        <translation>“{name}” nuk përmban gjë tjetër veç hapësirave të zbrazëta. Zgjidhni një skedar me raport brenda.</translation>
    </message>
    <message>
        <source>“{name}” holds tables, slides or drawings. Save the text in it as .docx, .odt or PDF in the program it was made with, and open that.</source>
        <translation>“{name}” përmban tabela, diapozitiva ose vizatime. Ruani tekstin e tij si .docx, .odt ose PDF në programin me të cilin u bë dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is a device, not a file. Choose a file with a report in it.</source>
        <translation>“{name}” është pajisje, jo skedar. Zgjidhni një skedar me raport brenda.</translation>
    </message>
    <message>
        <source>“{name}” is a document for printers (PostScript). Make a PDF of it, and open that.</source>
        <translation>“{name}” është dokument për printerë (PostScript). Bëni një PDF prej tij dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is a document of an old word processor (.doc) or mail program (.msg). Save it as .docx, .odt or plain text, and open that.</source>
        <translation>“{name}” është dokument i një përpunuesi të vjetër teksti (.doc) ose programi poste (.msg). Ruajeni si .docx, .odt ose tekst të thjeshtë dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is a document that was saved as XML. Open it in the program it was made with, save it as .docx or .odt, and open that.</source>
        <translation>“{name}” është dokument i ruajtur si XML. Hapeni në programin me të cilin u bë, ruajeni si .docx ose .odt dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Choose a file with a report in it.</source>
        <translation>“{name}” është dosje, jo skedar. Zgjidhni një skedar me raport brenda.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads in a circle. Choose the file it was meant for.</source>
        <translation>“{name}” është lidhje që sillet në rreth. Zgjidhni skedarin te i cili duhej të çonte.</translation>
    </message>
    <message>
        <source>“{name}” is a link to a file that does not exist. Choose the file it was meant for.</source>
        <translation>“{name}” është lidhje te një skedar që nuk ekziston. Zgjidhni skedarin te i cili duhej të çonte.</translation>
    </message>
    <message>
        <source>“{name}” is a mail of too many parts, or of parts too deep in each other. Save its text as plain text in your mail program, and open that.</source>
        <translation>“{name}” është email me tepër pjesë, ose me pjesë tepër thellë brenda njëra-tjetrës. Ruajeni tekstin e tij si tekst të thjeshtë në programin tuaj të postës dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is a picture. Only text can be read: choose a file that holds text.</source>
        <translation>“{name}” është figurë. Mund të lexohet vetëm tekst: zgjidhni një skedar që përmban tekst.</translation>
    </message>
    <message>
        <source>“{name}” is a pipe, not a file. Choose a file with a report in it.</source>
        <translation>“{name}” është kanal (pipe), jo skedar. Zgjidhni një skedar me raport brenda.</translation>
    </message>
    <message>
        <source>“{name}” is a report that was kept by a newer version of this application. Install that to open it, or open the file that it was made of.</source>
        <translation>“{name}” është raport i ruajtur nga një version më i ri i këtij aplikacioni. Instaloni atë version që ta hapni, ose hapni skedarin nga i cili u bë.</translation>
    </message>
    <message>
        <source>“{name}” is a scanned document: its pages are pictures without text. Run text recognition (OCR) over it, and open the result.</source>
        <translation>“{name}” është dokument i skanuar: faqet e tij janë figura pa tekst. Përpunojeni me njohje teksti (OCR) dhe hapni rezultatin.</translation>
    </message>
    <message>
        <source>“{name}” is a socket, not a file. Choose a file with a report in it.</source>
        <translation>“{name}” është fole (socket), jo skedar. Zgjidhni një skedar me raport brenda.</translation>
    </message>
    <message>
        <source>“{name}” is a web page whose parts stand in each other too deeply to be read. Open it in a browser, save its text as plain text, and open that.</source>
        <translation>“{name}” është faqe web, pjesët e së cilës janë tepër thellë brenda njëra-tjetrës për t’u lexuar. Hapeni në një shfletues, ruajeni tekstin e saj si tekst të thjeshtë dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is a web page without words of its own: a browser gets them from elsewhere. Open it in a browser, save its text as plain text, and open that.</source>
        <translation>“{name}” është faqe uebi pa fjalë të vetat: shfletuesi i merr nga diku tjetër. Hapeni në një shfletues, ruajeni tekstin e saj si tekst të thjeshtë dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is a zip file, but no text document (.docx or .odt). Unpack it, or save the text in it in another format, and open that.</source>
        <translation>“{name}” është skedar zip, por jo dokument teksti (.docx ose .odt). Shpaketojeni, ose ruajeni tekstin në të në një format tjetër, dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is an electronic book (EPUB). Save the text that you need of it as plain text, and open that.</source>
        <translation>“{name}” është libër elektronik (EPUB). Ruani si tekst të thjeshtë atë pjesë që ju duhet dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is an encrypted mail. Open it in your mail program, save its text as plain text, and open that.</source>
        <translation>“{name}” është email i fshehtëzuar. Hapeni në programin tuaj të postës, ruajeni tekstin e tij si tekst të thjeshtë dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is not as it should be. Get it again, or open it in the program it was made with, save it again, and open that.</source>
        <translation>“{name}” është i dëmtuar: një pjesë e tij nuk është siç duhet. Merreni sërish, ose hapeni në programin me të cilin u bë, ruajeni sërish dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is a zipped document that cannot be unpacked. Get it again.</source>
        <translation>“{name}” është i dëmtuar: është dokument i ngjeshur që nuk shpaketohet dot. Merreni sërish.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is no PDF that can be read. Get it again.</source>
        <translation>“{name}” është i dëmtuar: nuk është PDF që mund të lexohet. Merreni sërish.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: there is no text in it where text belongs. Get it again.</source>
        <translation>“{name}” është i dëmtuar: nuk ka tekst aty ku duhet të ketë. Merreni sërish.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose a file with a report in it.</source>
        <translation>“{name}” është bosh. Zgjidhni një skedar me raport brenda.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way that is not known. Save it without encryption, and open that.</source>
        <translation>“{name}” është i fshehtëzuar në një mënyrë që nuk njihet. Ruajeni pa fshehtëzim dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is in an unknown encoding. Save it as UTF-8, and open that.</source>
        <translation>“{name}” është në një kodim të panjohur. Ruajeni si UTF-8 dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and open what you saved.</source>
        <translation>“{name}” është i kyçur me fjalëkalim. Ruajeni pa të dhe hapni ç’keni ruajtur.</translation>
    </message>
    <message>
        <source>“{name}” is longer than {number} MB, the most that can be read. Open a shorter part of it.</source>
        <translation>“{name}” është më i gjatë se {number} MB, më e shumta që mund të lexohet. Hapni një pjesë më të shkurtër të tij.</translation>
    </message>
    <message>
        <source>“{name}” is longer than {number} million characters, the most that can be read. Open a shorter part of it.</source>
        <translation>“{name}” është më i gjatë se {number} milionë karaktere, më e shumta që mund të lexohet. Hapni një pjesë më të shkurtër të tij.</translation>
    </message>
    <message>
        <source>“{name}” is no possible name of a file. Check the name, or choose another file.</source>
        <translation>“{name}” nuk është emër i mundshëm skedari. Kontrolloni emrin, ose zgjidhni një skedar tjetër.</translation>
    </message>
    <message>
        <source>“{name}” is not read: it unpacks to more than {number} MB, as files do that are made to fill the memory. Get it from someone you trust.</source>
        <translation>“{name}” nuk lexohet: shpaketohet në më shumë se {number} MB, siç bëjnë skedarët e krijuar për të mbushur memorien. Merreni nga dikush që i besoni.</translation>
    </message>
    <message>
        <source>“{name}” is not text, and of no format that can be read. Choose a text, a web page, a PDF, a mail, or a file of a word processor.</source>
        <translation>“{name}” nuk është tekst, as skedar i ndonjë formati që mund të lexohet. Zgjidhni një tekst, një faqe web, një PDF, një email, ose skedarin e një përpunuesi teksti.</translation>
    </message>
    <message>
        <source>“{name}” is packed more tightly than a report can be: it may be made to fill the memory. Open it in the program it was made with, save a shorter part of it, and open that.</source>
        <translation>“{name}” është ngjeshur më fort sesa mund të jetë një raport: mund të jetë krijuar për të mbushur memorien. Hapeni në programin me të cilin u bë, ruani një pjesë më të shkurtër të tij dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it in the program it was made with, save it without one, and open that.</source>
        <translation>“{name}” është i mbrojtur me fjalëkalim. Hapeni në programin me të cilin u bë, ruajeni pa të dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it in the program it was made with, save it without the password, and open that.</source>
        <translation>“{name}” është i mbrojtur me fjalëkalim. Hapeni në programin me të cilin u bë, ruajeni pa fjalëkalimin dhe hapeni atë.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Ask its owner for permission to read it, or choose another file.</source>
        <translation>Nuk keni leje ta lexoni “{name}”. Kërkojini leje pronarit të tij, ose zgjidhni një skedar tjetër.</translation>
    </message>
    <message>
        <source>“{name}” vanished while it was read. Check that its folder is still there, and open it again.</source>
        <translation>“{name}” u zhduk ndërsa po lexohej. Kontrolloni nëse dosja e tij është ende aty, dhe hapeni sërish.</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>no longer at its place</source>
        <translation>nuk është më në vendin e vet</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>pa kontrolluar</translation>
    </message>
    <message numerus="yes">
        <source>{checked} of %n checked</source>
        <translation>
            <numerusform>Kontrolluar: {checked} nga %n</numerusform>
            <numerusform>Kontrolluar: {checked} nga %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Pastro këtë listë</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Clear</source>
        <translation>Pastro</translation>
    </message>
    <message>
        <source>Clear the list of files opened lately</source>
        <translation>Pastro listën e skedarëve të hapur së fundi</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Hapur së fundi</translation>
    </message>
</context>
<context>
    <name>RemovedFoot</name>
    <message>
        <source>Back to what was found</source>
        <translation>Kthim te ajo që u gjet</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>Removed from {list}: %n</source>
        <translation>
            <numerusform>Të hequra nga {list}: %n</numerusform>
            <numerusform>Të hequra nga {list}: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{sign} Removed · {count}</source>
        <translation>{sign} Të hequra · {count}</translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message numerus="yes">
        <source>%n not stated</source>
        <translation>
            <numerusform>%n nuk jepet</numerusform>
            <numerusform>%n nuk jepen</numerusform>
        </translation>
    </message>
    <message>
        <source>A reader says that the report does not state it.</source>
        <translation>Një lexues thotë se raporti nuk e jep.</translation>
    </message>
    <message>
        <source>No words were found in the report that state these facts</source>
        <translation>Në raport nuk u gjetën fjalë që i japin këto fakte</translation>
    </message>
    <message>
        <source>No words were found that state it. There may be some.</source>
        <translation>Nuk u gjetën fjalë që e japin. Mund të ketë të tilla.</translation>
    </message>
    <message>
        <source>Shows the words of the report; Return changes it</source>
        <translation>Shfaq fjalët e raportit; Return e ndryshon</translation>
    </message>
    <message>
        <source>Title not stated</source>
        <translation>Titulli nuk jepet</translation>
    </message>
    <message>
        <source>{label}: {missing}; {called}: {words}</source>
        <translation>{label}: {missing}; {called}: {words}</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>{why} Return states it</source>
        <translation>{why} Return e plotëson</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>{number} of {all}</source>
        <comment>rows</comment>
        <translation>{number} nga {all}</translation>
    </message>
    <message>
        <source>{place}, belongs to what is chosen</source>
        <translation>{place}, i përket asaj që është zgjedhur</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Add</source>
        <translation>Shto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Prapa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ndrysho</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Doubtful first</source>
        <translation>Së pari të dyshimtat</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>Mbyll rishikimin</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Në ç’radhë</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Më vonë</translation>
    </message>
    <message>
        <source>No Act</source>
        <translation>Jo veprim</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Shënim</translation>
    </message>
    <message>
        <source>Page order</source>
        <translation>Sipas faqes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hiq</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rishikim</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>E saktë</translation>
    </message>
</context>
<context>
    <name>ReviewMode</name>
    <message>
        <source>Insert adds it, Delete says that it is no act.</source>
        <translation>Insert e shton, Delete thotë se nuk është veprim.</translation>
    </message>
    <message>
        <source>Nothing is doubtful. Going by the page.</source>
        <translation>Asgjë nuk është e dyshimtë. Po ndiqet radha e faqes.</translation>
    </message>
    <message>
        <source>The review has ended.</source>
        <translation>Rishikimi mbaroi.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>All %n entries are checked: {confirmed} confirmed, {corrected} corrected.</source>
        <translation>
            <numerusform>U kontrollua %n zë: {confirmed} i konfirmuar, {corrected} i korrigjuar.</numerusform>
            <numerusform>U kontrolluan të gjithë %n zërat: {confirmed} të konfirmuar, {corrected} të korrigjuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mënyra</translation>
    </message>
    <message>
        <source>How they took part</source>
        <translation>Mënyra e pjesëmarrjes</translation>
    </message>
    <message>
        <source>It is not in the programme. About one in four such is an act.</source>
        <translation>Nuk është në program. Rreth një në katër raste të tilla është veprim.</translation>
    </message>
    <message>
        <source>Item {number} of the programme: is this what the report says?</source>
        <translation>Pika {number} e programit: a e thotë raporti këtë?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Forma të tjera</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personat</translation>
    </message>
    <message>
        <source>Perhaps missed: does the report tell of this act?</source>
        <translation>Ndoshta nuk u vu re: a tregon raporti për këtë veprim?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roli</translation>
    </message>
    <message>
        <source>Something to check: have you looked at it?</source>
        <translation>Diçka për kontroll: e keni parë?</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Folësi</translation>
    </message>
    <message>
        <source>Statement {number}: is this what the report says?</source>
        <translation>Deklarata {number}: a e thotë raporti këtë?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titulli</translation>
    </message>
    <message numerus="yes">
        <source>{checked} of %n checked</source>
        <translation>
            <numerusform>Kontrolluar: {checked} nga %n</numerusform>
            <numerusform>Kontrolluar: {checked} nga %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{fact}: is this what the report says?</source>
        <translation>{fact}: a e thotë raporti këtë?</translation>
    </message>
    <message>
        <source>{name}: is this what the report says of this person?</source>
        <translation>{name}: a e thotë raporti këtë për këtë person?</translation>
    </message>
    <message>
        <source>{number} confirmed</source>
        <translation>konfirmuar: {number}</translation>
    </message>
    <message>
        <source>{number} corrected</source>
        <translation>korrigjuar: {number}</translation>
    </message>
    <message>
        <source>{number} doubtful</source>
        <translation>me dyshim: {number}</translation>
    </message>
</context>
<context>
    <name>RowActs</name>
    <message>
        <source>A filter hides it.</source>
        <translation>E fsheh një filtër.</translation>
    </message>
    <message>
        <source>Changing {entry}</source>
        <translation>Po ndryshohet: {entry}</translation>
    </message>
    <message>
        <source>Changing {entry} · found: {words}</source>
        <translation>Po ndryshohet: {entry} · u gjet: {words}</translation>
    </message>
    <message>
        <source>Choose the first of two items, or of two statements.</source>
        <translation>Zgjidhni të parën nga dy pika, ose nga dy deklarata.</translation>
    </message>
    <message>
        <source>Choose the words in the text that tell of it first.</source>
        <translation>Më parë zgjidhni në tekst fjalët që tregojnë për të.</translation>
    </message>
    <message>
        <source>Choose the words in the text that were said first.</source>
        <translation>Më parë zgjidhni në tekst fjalët që u thanë.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Është tashmë aty.</translation>
    </message>
    <message>
        <source>Nothing stands below this one with which it could be joined.</source>
        <translation>Poshtë kësaj nuk ka asgjë me të cilën mund të bashkohet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nuk u ndryshua asgjë.</translation>
    </message>
    <message>
        <source>what was added</source>
        <translation>ajo që u shtua</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>&amp;Reason, if you like</source>
        <translation>&amp;Arsyeja, po deshët</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>U gjet: {words}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Remove {entry}</source>
        <translation>&amp;Hiqe: {entry}</translation>
    </message>
    <message>
        <source>&amp;Search in This Item</source>
        <translation>Kë&amp;rko në këtë pikë</translation>
    </message>
    <message>
        <source>&amp;Why Is This Here?</source>
        <translation>Ps&amp;e është këtu?</translation>
    </message>
    <message>
        <source>Keep &amp;Mine</source>
        <translation>Mb&amp;aj timin</translation>
    </message>
    <message>
        <source>N&amp;ot a Person</source>
        <translation>Nuk është &amp;person</translation>
    </message>
    <message>
        <source>Only Their &amp;Statements</source>
        <translation>Vetëm dek&amp;laratat e personit</translation>
    </message>
    <message>
        <source>Only Their Programme &amp;Items</source>
        <translation>Vetëm pika&amp;t e personit</translation>
    </message>
    <message>
        <source>Search in What They Sai&amp;d</source>
        <translation>Kë&amp;rko në ç’tha personi</translation>
    </message>
    <message>
        <source>Take What Is Fo&amp;und Now</source>
        <translation>Merr atë që u g&amp;jet tani</translation>
    </message>
    <message>
        <source>W&amp;hat to Check Here</source>
        <translation>Ç’të kontrollohet kët&amp;u</translation>
    </message>
</context>
<context>
    <name>SafeExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>F&amp;ormati</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Ruaj…</translation>
    </message>
    <message>
        <source>Export a Safe Copy</source>
        <translation>Eksporto një kopje të sigurt</translation>
    </message>
    <message>
        <source>Hiding names…</source>
        <translation>Po fshihen emrat…</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>U shkrua {path}.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>, </source>
        <comment>between the forms of a name</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>also found: {forms}</source>
        <translation>u gjetën edhe: {forms}</translation>
    </message>
    <message>
        <source>each word is there, but no paragraph holds them all</source>
        <translation>secila fjalë gjendet, por asnjë paragraf nuk i ka të gjitha</translation>
    </message>
    <message>
        <source>not next to each other in this order: paragraphs that hold all words</source>
        <translation>jo pranë njëra-tjetrës në këtë radhë: paragrafë që i kanë të gjitha fjalët</translation>
    </message>
</context>
<context>
    <name>SeekingLine</name>
    <message>
        <source>Find on this page</source>
        <translation>Gjej në këtë faqe</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Përputhja tjetër (F3)</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Asnjë përputhje</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Përputhja e mëparshme (Shift+F3)</translation>
    </message>
    <message>
        <source>{count}: {words}</source>
        <translation>{count}: {words}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} nga {all}</translation>
    </message>
</context>
<context>
    <name>Separating</name>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>{title} · {count}</source>
        <comment>a heading and how many stand below it</comment>
        <translation>{title} · {count}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>%n shkurtore</numerusform>
            <numerusform>%n shkurtore</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything can be done from the keyboard.</source>
        <translation>Gjithçka mund të bëhet nga tastiera.</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>Filtro sipas fjalëve a tasteve</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Shkurtoret e tastierës</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastet</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Asnjë tast nuk e bën këtë.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Çfarë bëjnë</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Ndaj</translation>
    </message>
    <message>
        <source>Leave at least one mention</source>
        <translation>Lini të paktën një përmendje</translation>
    </message>
    <message>
        <source>Space ticks, arrows move; the text shows each mention</source>
        <translation>Space shënon, shigjetat lëvizin; teksti shfaq çdo përmendje</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>Ndarje: {name}</translation>
    </message>
    <message>
        <source>The second person needs a name</source>
        <translation>Personit të dytë i duhet një emër</translation>
    </message>
    <message>
        <source>The ticked are</source>
        <translation>Të shënuarat i përkasin</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Rezultati</translation>
    </message>
    <message>
        <source>Tick &amp;All That Say {words}</source>
        <translation>Shëno &amp;të gjitha që thonë {words}</translation>
    </message>
    <message>
        <source>Tick at least one mention</source>
        <translation>Shënoni të paktën një përmendje</translation>
    </message>
    <message>
        <source>Tick the mentions that mean somebody else. {ticked} of {all} ticked.</source>
        <translation>Shënoni përmendjet që nënkuptojnë dikë tjetër. Shënuar: {ticked} nga {all}.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n për kontroll</numerusform>
            <numerusform>%n për kontroll</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {number} of {all}, {act}</source>
        <translation>Pika {number} nga {all}, {act}</translation>
    </message>
    <message>
        <source>Marked in the text, {place}: {words}</source>
        <translation>Theksuar në tekst, {place}: {words}</translation>
    </message>
    <message>
        <source>order stated</source>
        <translation>radha jepet në raport</translation>
    </message>
    <message numerus="yes">
        <source>paragraph(s) {numbers}</source>
        <translation>
            <numerusform>paragrafi {numbers}</numerusform>
            <numerusform>paragrafët {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <translation>u mbyll</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>paragraphs</comment>
        <translation>{first} deri në {last}</translation>
    </message>
    <message numerus="yes">
        <source>{group}, %n (person|people)</source>
        <translation>
            <numerusform>{group}, %n person</numerusform>
            <numerusform>{group}, %n persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{group}, %n (person|people), folded</source>
        <translation>
            <numerusform>{group}, %n person, palosur</numerusform>
            <numerusform>{group}, %n persona, palosur</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} by {people}</source>
        <comment>an act</comment>
        <translation>{kind} nga {people}</translation>
    </message>
    <message>
        <source>{kind} from {people}</source>
        <comment>a message</comment>
        <translation>{kind} nga {people}</translation>
    </message>
    <message>
        <source>{kind} with {people}</source>
        <comment>a discussion</comment>
        <translation>{kind} me {people}</translation>
    </message>
    <message>
        <source>{kind}: {message}</source>
        <translation>{kind}: {message}</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n statement(s)</source>
        <translation>
            <numerusform>{name}, %n deklaratë</numerusform>
            <numerusform>{name}, %n deklarata</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers} and others, up to {last}</source>
        <comment>paragraphs</comment>
        <translation>{numbers} dhe të tjerë, deri te {last}</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>At</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nga kush</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Dyshimi</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faktet</translation>
    </message>
    <message>
        <source>First character</source>
        <translation>Karakteri i parë</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>U gjet</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mënyra</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Last character</source>
        <translation>Karakteri i fundit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Shënim</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Shënimet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numri</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragrafët</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programi</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Pikë programi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Arsyeja</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raporti</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roli</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Deklaratë</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Deklaratat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Gjendja</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Për kontroll</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Çfarë</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kush</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Fjalët</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message>
        <source>Event Report Viewer</source>
        <translation>Event Report Viewer</translation>
    </message>
</context>
<context>
    <name>StatementEditor</name>
    <message>
        <source>&amp;Its words</source>
        <translation>&amp;Fjalët e saj</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>F&amp;olësi</translation>
    </message>
    <message>
        <source>Drag the ends in the text. Here ← → move the end, Shift+← → the beginning, word by word; Home and End go to those of the sentence.</source>
        <translation>Tërhiqni skajet në tekst. Këtu ← → lëvizin fundin, Shift+← → fillimin, fjalë për fjalë; Home dhe End shkojnë te ato të fjalisë.</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>Si tregohet</translation>
    </message>
    <message>
        <source>Ver&amp;b</source>
        <translation>Fol&amp;ja</translation>
    </message>
</context>
<context>
    <name>StatementsChoices</name>
    <message>
        <source>How it is told</source>
        <translation>Si tregohet</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Folësi</translation>
    </message>
</context>
<context>
    <name>Stating</name>
    <message>
        <source>This is no date. Example: {date}</source>
        <translation>Kjo nuk është datë. Shembull: {date}</translation>
    </message>
    <message>
        <source>This is no number. Examples: 320, over 300</source>
        <translation>Ky nuk është numër. Shembuj: 320, over 300</translation>
    </message>
    <message>
        <source>This is no time. Examples: 14:30, 11 am</source>
        <translation>Kjo nuk është orë. Shembuj: 14:30, 11 am</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <comment>when something was to begin, in a field where it is typed</comment>
        <translation>e planifikuar {time}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undone</source>
        <translation>U zhbë</translation>
    </message>
    <message>
        <source>Undone · Ctrl+Shift+Z brings it back</source>
        <translation>U zhbënë · Ctrl+Shift+Z i rikthen</translation>
    </message>
    <message>
        <source>before: {words}</source>
        <translation>më parë: {words}</translation>
    </message>
    <message>
        <source>by {reader}</source>
        <translation>nga {reader}</translation>
    </message>
    <message>
        <source>now: {words}</source>
        <translation>tani: {words}</translation>
    </message>
    <message>
        <source>reason: {words}</source>
        <translation>arsyeja: {words}</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>Bold: names of people. Underlined: words of facts and programme items, which the margin names. Grey ground: what was said.</source>
        <translation>Me shkronja të trasha: emrat e personave. Me nënvizim: fjalët e fakteve dhe të pikave të programit, që emërtohen në margjinë. Me sfond gri: ç’u tha.</translation>
    </message>
    <message>
        <source>Event Report Viewer {version}</source>
        <translation>Event Report Viewer {version}</translation>
    </message>
    <message>
        <source>Event summary</source>
        <translation>Përmbledhja e ngjarjes</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faktet</translation>
    </message>
    <message>
        <source>Full text of the report</source>
        <translation>Teksti i plotë i raportit</translation>
    </message>
    <message>
        <source>How sure the findings are is not told.</source>
        <translation>Nuk tregohet sa të sigurta janë gjetjet.</translation>
    </message>
    <message>
        <source>Kept without words: {value} (on “{words}”, {lost}).</source>
        <translation>Mbajtur pa fjalë: {value} (te “{words}”, {lost}).</translation>
    </message>
    <message>
        <source>Mentioned:</source>
        <translation>U përmendën:</translation>
    </message>
    <message>
        <source>No people were found in the report.</source>
        <translation>Në raport nuk u gjetën persona.</translation>
    </message>
    <message>
        <source>No programme was found in the report.</source>
        <translation>Në raport nuk u gjet program.</translation>
    </message>
    <message>
        <source>No speeches were found in the report.</source>
        <translation>Në raport nuk u gjetën fjalime.</translation>
    </message>
    <message>
        <source>No statements were found in the report.</source>
        <translation>Në raport nuk u gjetën deklarata.</translation>
    </message>
    <message>
        <source>Nobody else was found in the report.</source>
        <translation>Në raport nuk u gjet askush tjetër.</translation>
    </message>
    <message>
        <source>Not applied: a correction of “{words}”, {lost}.</source>
        <translation>Nuk u zbatua: një korrigjim i “{words}”, {lost}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Shënimet</translation>
    </message>
    <message>
        <source>Nothing noticed.</source>
        <translation>Nuk u vu re asgjë.</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Persona të tjerë</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Pamja e përgjithshme</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Printuar më {day}</translation>
    </message>
    <message>
        <source>Printed {day}, {time}</source>
        <translation>Printuar më {day}, {time}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programi</translation>
    </message>
    <message>
        <source>Restates the report; verifies nothing in it. ¶ = paragraph of the report.</source>
        <translation>Përsërit ç’thotë raporti; nuk verifikon asgjë në të. ¶ = paragraf i raportit.</translation>
    </message>
    <message numerus="yes">
        <source>Safe copy: %n (person|people) (is|are) given by pseudonym.</source>
        <translation>
            <numerusform>Kopje e sigurt: %n person jepet me pseudonim.</numerusform>
            <numerusform>Kopje e sigurt: %n persona jepen me pseudonim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Burimi: {name}</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Folësit</translation>
    </message>
    <message>
        <source>Title not stated</source>
        <translation>Titulli nuk jepet</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Për kontroll</translation>
    </message>
    <message>
        <source>What is shown no more</source>
        <translation>Ç’nuk shfaqet më</translation>
    </message>
    <message>
        <source>What they said, in words of the report</source>
        <translation>Ç’thanë, me fjalë të raportit</translation>
    </message>
    <message>
        <source>What was said, as the report tells it</source>
        <translation>Ç’u tha, siç e tregon raporti</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>i përafërt</translation>
    </message>
    <message>
        <source>by {people}</source>
        <comment>follows a kind of act, such as “Speech”</comment>
        <translation>nga {people}</translation>
    </message>
    <message>
        <source>from {people}</source>
        <comment>follows the word “Message”</comment>
        <translation>nga {people}</translation>
    </message>
    <message numerus="yes">
        <source>item(s) {numbers}</source>
        <comment>of the programme</comment>
        <translation>
            <numerusform>pika {numbers}</numerusform>
            <numerusform>pikat {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>items {first}–{last} of {count}</source>
        <translation>pikat {first}–{last} nga {count}</translation>
    </message>
    <message>
        <source>of {introduced} by {people}</source>
        <comment>follows the word “Introduction”</comment>
        <translation>i {introduced} nga {people}</translation>
    </message>
    <message>
        <source>people {first}–{last} of {count}</source>
        <translation>personat {first}–{last} nga {count}</translation>
    </message>
    <message>
        <source>people {first}–{last} of {count} in these items</source>
        <translation>personat {first}–{last} nga {count} në këto pika</translation>
    </message>
    <message>
        <source>planned, not confirmed</source>
        <translation>e planifikuar, e pakonfirmuar</translation>
    </message>
    <message>
        <source>the report gives another number too</source>
        <translation>raporti jep edhe një numër tjetër</translation>
    </message>
    <message>
        <source>the weekday does not match the date</source>
        <translation>dita e javës nuk përputhet me datën</translation>
    </message>
    <message>
        <source>what was found stays in the data exports</source>
        <translation>ajo që u gjet mbetet në eksportet e të dhënave</translation>
    </message>
    <message>
        <source>with {people}</source>
        <comment>follows a kind of act, such as “Discussion”</comment>
        <translation>me {people}</translation>
    </message>
    <message numerus="yes">
        <source>{confirmed} of %n (entry|entries) confirmed</source>
        <translation>
            <numerusform>{confirmed} nga %n zë u konfirmua</numerusform>
            <numerusform>{confirmed} nga %n zëra u konfirmuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{corrected} of %n (entry|entries) corrected</source>
        <translation>
            <numerusform>{corrected} nga %n zë u korrigjua</numerusform>
            <numerusform>{corrected} nga %n zëra u korrigjuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{corrected} of %n (entry|entries) corrected, {confirmed} confirmed</source>
        <translation>
            <numerusform>{corrected} nga %n zë u korrigjua, {confirmed} u konfirmua</numerusform>
            <numerusform>{corrected} nga %n zëra u korrigjuan, {confirmed} u konfirmuan</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{function} {name}</source>
        <comment>moderator Ann Lee</comment>
        <translation>{function}: {name}</translation>
    </message>
    <message>
        <source>{number}. {kind}</source>
        <comment>an item of the programme</comment>
        <translation>{number}. {kind}</translation>
    </message>
    <message>
        <source>{remark}: settled.</source>
        <translation>{remark}: e mbyllur.</translation>
    </message>
    <message>
        <source>{sign} = uncertain, {sign}{sign} = doubtful: so the application judges its own finding.</source>
        <translation>{sign} = e pasigurt, {sign}{sign} = e dyshimtë: kështu e gjykon aplikacioni gjetjen e vet.</translation>
    </message>
    <message>
        <source>{words} (1 of {count} statements)</source>
        <translation>{words} (1 nga {count} deklarata)</translation>
    </message>
</context>
<context>
    <name>TakingPart</name>
    <message>
        <source>absent</source>
        <translation>mungoi</translation>
    </message>
    <message>
        <source>hosted</source>
        <translation>drejtoi</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>u përmend</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mesazh</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>present</source>
        <translation>fizikisht</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>foli</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Report text</source>
        <translation>Teksti i raportit</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%n passage(s) of the text</source>
        <translation>
            <numerusform>%n pasazh i tekstit</numerusform>
            <numerusform>%n pasazhe të tekstit</numerusform>
        </translation>
    </message>
    <message>
        <source>as found</source>
        <translation>siç u gjet</translation>
    </message>
    <message>
        <source>behind {entry}</source>
        <translation>pas: {entry}</translation>
    </message>
    <message>
        <source>first of all</source>
        <translation>e para fare</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>pa etiketa</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>askush</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Afrikaans</source>
        <translation>afrikanisht</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>shqip</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amarisht</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabisht</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>aragonezisht</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenisht</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>asamezisht</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbajxhanisht</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>bashkirisht</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>baskisht</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>bjellorusisht</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalisht</translation>
    </message>
    <message>
        <source>Bosnian, Croatian or Serbian</source>
        <translation>boshnjakisht, kroatisht ose serbisht</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>bretonisht</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bullgarisht</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmanisht</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>katalonisht</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>kinezisht</translation>
    </message>
    <message>
        <source>Crimean Tatar</source>
        <translation>tatarishte e Krimesë</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>çekisht</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danisht</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>holandisht</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>xhongaisht</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonisht</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>faroisht</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finlandisht</translation>
    </message>
    <message>
        <source>French</source>
        <translation>frëngjisht</translation>
    </message>
    <message>
        <source>Frisian</source>
        <translation>frizianisht</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>fulanisht</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicisht</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>gandaisht</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>gjeorgjisht</translation>
    </message>
    <message>
        <source>German</source>
        <translation>gjermanisht</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>greqisht</translation>
    </message>
    <message>
        <source>Guaraní</source>
        <translation>guaranisht</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guxharatisht</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>kreolishte e Haitit</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>hausisht</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebraisht</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>indisht</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hungarisht</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandisht</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>igboisht</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonezisht</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandisht</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italisht</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonisht</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>javanisht</translation>
    </message>
    <message>
        <source>Kabyle</source>
        <translation>kabilisht</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>kanadisht</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakisht</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>kmerisht</translation>
    </message>
    <message>
        <source>Kikuyu</source>
        <translation>kikujuisht</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>kiniaruandisht</translation>
    </message>
    <message>
        <source>Konkani</source>
        <translation>konkanisht</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>koreanisht</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdisht</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirgizisht</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>laosisht</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latinisht</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letonisht</translation>
    </message>
    <message>
        <source>Ligurian</source>
        <translation>ligurisht</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>lingalisht</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanisht</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>luksemburgisht</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>maqedonisht</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>madagaskarisht</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malajisht</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malajalamisht</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltisht</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>maratisht</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongolisht</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalisht</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvegjisht</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>oksitanisht</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>odisht</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>oromoisht</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pashtoisht</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persisht</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonisht</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugalisht</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>punxhabisht</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>keçuaisht</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumanisht</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rusisht</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>sanskritisht</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>galishte skoceze</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>shonisht</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>sinhalisht</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>sllovakisht</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>sllovenisht</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalisht</translation>
    </message>
    <message>
        <source>Sotho</source>
        <translation>sotoisht</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spanjisht</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suahilisht</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suedisht</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalogisht</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>taxhikisht</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamilisht</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tatarisht</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>teluguisht</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tajlandisht</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turqisht</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turkmenisht</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainisht</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urduisht</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>ujgurisht</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>uzbekisht</translation>
    </message>
    <message>
        <source>Venetian</source>
        <translation>venetisht</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamisht</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>volapykisht</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>ualunisht</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>uellsisht</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>xhosaisht</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>jorubaisht</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>zuluisht</translation>
    </message>
</context>
<context>
    <name>Uniting</name>
    <message>
        <source>Choose only the words that tell of the second act: the first needs some, too.</source>
        <translation>Zgjidhni vetëm fjalët që tregojnë për veprimin e dytë: edhe të parit i duhen disa.</translation>
    </message>
    <message>
        <source>Only one person did this: choose the words in the text that tell of the second act first.</source>
        <translation>Këtë e bëri vetëm një person: më parë zgjidhni në tekst fjalët që tregojnë për veprimin e dytë.</translation>
    </message>
    <message>
        <source>The words that are chosen in the text are none of this item.</source>
        <translation>Fjalët e zgjedhura në tekst nuk janë të kësaj pike.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Filter people</source>
        <translation>Filtro personat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Looking for people…</source>
        <translation>Po kërkohen personat…</translation>
    </message>
    <message>
        <source>Looking for what happened…</source>
        <translation>Po kërkohet ç’ndodhi…</translation>
    </message>
    <message>
        <source>Looking for what to check…</source>
        <translation>Po kërkohet ç’duhet kontrolluar…</translation>
    </message>
    <message>
        <source>Looking for what was said…</source>
        <translation>Po kërkohet ç’u tha…</translation>
    </message>
    <message>
        <source>No people were found in this text.</source>
        <translation>Në këtë tekst nuk u gjetën persona.</translation>
    </message>
    <message>
        <source>No programme was found in this text.</source>
        <translation>Në këtë tekst nuk u gjet program.</translation>
    </message>
    <message>
        <source>No statements were found in this text.</source>
        <translation>Në këtë tekst nuk u gjetën deklarata.</translation>
    </message>
    <message>
        <source>Nothing to check was found. That does not mean that everything is right.</source>
        <translation>Nuk u gjet asgjë për t’u kontrolluar. Kjo nuk do të thotë se gjithçka është e saktë.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People, statements, to check, history</source>
        <translation>Personat, deklaratat, për kontroll, historiku</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programi</translation>
    </message>
    <message>
        <source>Show only some of the programme</source>
        <translation>Shfaq vetëm një pjesë të programit</translation>
    </message>
    <message>
        <source>Show only some of the statements</source>
        <translation>Shfaq vetëm disa nga deklaratat</translation>
    </message>
    <message>
        <source>Show the statements of each speaker together</source>
        <translation>Shfaq bashkë deklaratat e secilit folës</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Deklarata</translation>
    </message>
    <message>
        <source>This has not been found out yet. Press Retry below.</source>
        <translation>Kjo ende nuk është zbuluar. Shtypni “Riprovo” më poshtë.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Kontroll</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n deklaratë</numerusform>
            <numerusform>%n deklarata</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Pjesëmarrës</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organizatori</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vendi</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Fillimi i planifikuar</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Folësi nuk jepet</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Fillimi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>edhe {names}</translation>
    </message>
    <message>
        <source>from {givers}</source>
        <comment>an award</comment>
        <translation>nga {givers}</translation>
    </message>
    <message>
        <source>from {givers} to {receivers}</source>
        <translation>nga {givers} për {receivers}</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>me fjalët tuaja</translation>
    </message>
    <message>
        <source>introduced {names}</source>
        <translation>prezantoi {names}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nuk jepet</translation>
    </message>
    <message>
        <source>read by {names}</source>
        <translation>lexuar nga {names}</translation>
    </message>
    <message>
        <source>role not stated</source>
        <translation>roli nuk jepet</translation>
    </message>
    <message>
        <source>to {receivers}</source>
        <comment>an award</comment>
        <translation>për {receivers}</translation>
    </message>
    <message>
        <source>{day} ({other})</source>
        <comment>in another calendar</comment>
        <translation>{day} ({other})</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} dhe {last}</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>one of several names</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Add Words</source>
        <translation>Shto fjalë</translation>
    </message>
    <message>
        <source>Add the words chosen in the text</source>
        <translation>Shto fjalët e zgjedhura në tekst</translation>
    </message>
    <message>
        <source>Added: {words}</source>
        <translation>U shtuan: {words}</translation>
    </message>
    <message>
        <source>Show {number} More</source>
        <translation>Shfaq edhe {number}</translation>
    </message>
    <message>
        <source>Take out {words}</source>
        <translation>Hiq {words}</translation>
    </message>
    <message>
        <source>Taken out: {words}</source>
        <translation>U hoqën: {words}</translation>
    </message>
    <message>
        <source>U</source>
        <comment>the key</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>{words} · added</source>
        <translation>{words} · shtuar</translation>
    </message>
</context>
<context>
    <name>WordsOfActs</name>
    <message>
        <source>Add item</source>
        <translation>Shto pikë</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Shto person</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Nuk është emër</translation>
    </message>
    <message>
        <source>Role of…</source>
        <translation>Roli i…</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>I njëjti person me…</translation>
    </message>
    <message>
        <source>Set as fact</source>
        <translation>Vendos si fakt</translation>
    </message>
    <message>
        <source>Statement by…</source>
        <translation>Deklaratë nga…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>Përdor si dëshmi</translation>
    </message>
    <message>
        <source>beside {value}</source>
        <translation>krahas {value}</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fakt</translation>
    </message>
    <message>
        <source>item</source>
        <translation>pikë</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>nuk është emër</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>tani {value}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>role of</source>
        <translation>roli i</translation>
    </message>
    <message>
        <source>same person as</source>
        <translation>i njëjti person me</translation>
    </message>
    <message>
        <source>statement by</source>
        <translation>deklaratë nga</translation>
    </message>
    <message>
        <source>use as evidence</source>
        <translation>përdor si dëshmi</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Copied with a citation.</source>
        <translation>U kopjua me citim.</translation>
    </message>
    <message>
        <source>Looking for people and programme…</source>
        <translation>Po kërkohen personat dhe programi…</translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation>Asgjë nuk është e dyshimtë.</translation>
    </message>
    <message>
        <source>Nothing to copy: select words of the text, or choose a row.</source>
        <translation>Nuk ka ç’të kopjohet: përzgjidhni fjalë të tekstit, ose zgjidhni një rresht.</translation>
    </message>
    <message>
        <source>Stopped. The text can be read and searched.</source>
        <translation>U ndal. Teksti mund të lexohet dhe mund të kërkohet në të.</translation>
    </message>
    <message>
        <source>Stopped. “{name}” was not opened.</source>
        <translation>U ndal. “{name}” nuk u hap.</translation>
    </message>
    <message>
        <source>The text can be read and searched.</source>
        <translation>Teksti mund të lexohet dhe mund të kërkohet në të.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard: copy the text of a report first.</source>
        <translation>Në kujtesën e fragmenteve nuk ka tekst: më parë kopjoni tekstin e një raporti.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Po provohet sërish…</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>U shkrua {path}.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Cannot write “{path}”: its folder does not exist. Choose another folder or make this one.</source>
        <translation>“{path}” nuk shkruhet dot: dosja e tij nuk ekziston. Zgjidhni një dosje tjetër ose krijojeni këtë.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: its links lead in a circle. Choose another name.</source>
        <translation>“{path}” nuk shkruhet dot: lidhjet e tij sillen në rreth. Zgjidhni një emër tjetër.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: that file may only be read. Choose another name, or allow changes to the file first.</source>
        <translation>“{path}” nuk shkruhet dot: ai skedar është vetëm për lexim. Zgjidhni një emër tjetër, ose më parë lejoni ndryshime në skedar.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: that place can only be read. Choose another folder.</source>
        <translation>“{path}” nuk shkruhet dot: ai vend është vetëm për lexim. Zgjidhni një dosje tjetër.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the disk is full. Free some space or choose another folder.</source>
        <translation>“{path}” nuk shkruhet dot: disku është plot. Lironi pak hapësirë ose zgjidhni një dosje tjetër.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the disk quota is used up. Free some space or choose another folder.</source>
        <translation>“{path}” nuk shkruhet dot: kuota e diskut është mbushur. Lironi pak hapësirë ose zgjidhni një dosje tjetër.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the disk reports a fault. Choose a folder on another disk.</source>
        <translation>“{path}” nuk shkruhet dot: disku njofton një defekt. Zgjidhni një dosje në një disk tjetër.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the file would be larger than the system allows. Choose another folder.</source>
        <translation>“{path}” nuk shkruhet dot: skedari do të ishte më i madh sesa e lejon sistemi. Zgjidhni një dosje tjetër.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the name holds a character that no file name may hold. Choose another name.</source>
        <translation>“{path}” nuk shkruhet dot: emri përmban një karakter që nuk lejohet në asnjë emër skedari. Zgjidhni një emër tjetër.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the name is too long. Choose a shorter one.</source>
        <translation>“{path}” nuk shkruhet dot: emri është tepër i gjatë. Zgjidhni një më të shkurtër.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the system opens no more files for this program. Close other programs and windows, and try again.</source>
        <translation>“{path}” nuk shkruhet dot: sistemi nuk hap më skedarë për këtë program. Mbyllni programe dhe dritare të tjera dhe provoni sërish.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: there is no permission to write there. Choose another folder.</source>
        <translation>“{path}” nuk shkruhet dot: nuk ka leje për të shkruar aty. Zgjidhni një dosje tjetër.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: {reason}. Choose another folder or name.</source>
        <translation>“{path}” nuk shkruhet dot: {reason}. Zgjidhni një dosje ose emër tjetër.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Give the name of a file.</source>
        <translation>“{path}” është dosje. Jepni emrin e një skedari.</translation>
    </message>
    <message>
        <source>“{path}” is no ordinary file. Give the name of a new or an ordinary file.</source>
        <translation>“{path}” nuk është skedar i zakonshëm. Jepni emrin e një skedari të ri ose të zakonshëm.</translation>
    </message>
</context>
</TS>
