<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Addresses</name>
    <message>
        <source>&amp;Copy Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Mail Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “{address}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ASCII letters (Punycode):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a mailbox at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opened it. Copy the address, and open it where you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open This Address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{address}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care: the words of the report name “{named}”, but they lead to “{host}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care: “{name}”, before the “@”, is a user name, and not where this leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to This Address?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundsField</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>No further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with {words}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with {words}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarEntry</name>
    <message>
        <source>Author of the report: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restates the report “{name}”; verifies nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restates the report; verifies nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report states no date, and a calendar entry cannot be without one. Choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report states no title of the event: the entry bears the headline of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” states no date, and a calendar entry cannot be without one. Choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Found in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message>
        <source>Back: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Report Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Report Viewer (Private)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check · {words}, paragraph {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {number} of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{panel} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{panel} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n (person|people)</source>
        <translation>
            <numerusform>{shown} of %n person</numerusform>
            <numerusform>{shown} of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n item(s)</source>
        <translation>
            <numerusform>{shown} of %n item</numerusform>
            <numerusform>{shown} of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n statement(s)</source>
        <translation>
            <numerusform>{shown} of %n statement</numerusform>
            <numerusform>{shown} of %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n to check</source>
        <translation>
            <numerusform>{shown} of %n to check</numerusform>
            <numerusform>{shown} of %n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approximate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicting numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it, gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name spelled differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronoun disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday does not match date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a.m. or p.m. not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in direct speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in indirect speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in mixed speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presence not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>Space shows it in the text · F2 changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>A correction may hold {most} letters in one piece at most, and here are {length}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>The report names this organiser already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many words for a name. Choose the name alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are the role of {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words belong to item {number} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words name nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words name {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenWords</name>
    <message numerus="yes">
        <source>%n word(s) chosen in paragraph {number}</source>
        <translation>
            <numerusform>%n word chosen in paragraph {number}</numerusform>
            <numerusform>%n words chosen in paragraph {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) chosen in paragraphs {first} to {last}</source>
        <translation>
            <numerusform>%n word chosen in paragraphs {first} to {last}</numerusform>
            <numerusform>%n words chosen in paragraphs {first} to {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an item of the programme first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as evidence of item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {acts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClearingDialog</name>
    <message numerus="yes">
        <source>&amp;Crash reports: %n</source>
        <translation>
            <numerusform>&amp;Crash reports: %n</numerusform>
            <numerusform>&amp;Crash reports: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recent files and the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Private Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections are your own work: once they are cleared, nothing brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Corrections of re&amp;ports: %n</source>
        <translation>
            <numerusform>Corrections of re&amp;ports: %n</numerusform>
            <numerusform>Corrections of re&amp;ports: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither could %n other file(s).</source>
        <translation>
            <numerusform>Neither could %n other file.</numerusform>
            <numerusform>Neither could %n other files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reports &amp;seen before: %n, {size}</source>
        <translation>
            <numerusform>Reports &amp;seen before: %n, {size}</numerusform>
            <numerusform>Reports &amp;seen before: %n, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the application keeps for itself. The files of your reports are never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrections of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crash reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent files and the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be changed: it may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be removed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>The file could not be read. What reads such files cannot be started: install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: it is damaged, or needs too much time or memory. Save its text as plain text, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: what reads such files gave an answer that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for people and programme cannot be started. Install the application again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for people and programme gave an answer that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for people and programme stopped unexpectedly. The text can be read and searched; press Retry to try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only yours · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {reader} · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen: {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ Different · {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonSheet</name>
    <message numerus="yes">
        <source>%n correction(s): {different} differ from yours, {new} are new, {same} are the same</source>
        <translation>
            <numerusform>%n correction: {different} differ from yours, {new} are new, {same} are the same</numerusform>
            <numerusform>%n corrections: {different} differ from yours, {new} are new, {same} are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) (is|are) still to be decided</source>
        <translation>
            <numerusform>%n difference is still to be decided</numerusform>
            <numerusform>%n differences are still to be decided</numerusform>
        </translation>
    </message>
    <message>
        <source>All Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {reader}’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both names stay in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections from {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined the corrections from {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made for another text (other words in {other} of %n paragraphs).</source>
        <translation>
            <numerusform>Made for another text (other words in {other} of %n paragraphs).</numerusform>
            <numerusform>Made for another text (other words in {other} of %n paragraphs).</numerusform>
        </translation>
    </message>
    <message>
        <source>Use These</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made on {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made}, for this very file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confinement</name>
    <message>
        <source>Nothing was read: with --require-confinement, files are read in a confined process only, and this system does not have, or does not let be used, what confines one (Landlock and seccomp). Leave the option out to read files that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this system, files can be read only in a process that is confined in part: it cannot write files, but might use the network or start programs, as seccomp is missing or may not be used. Open only files that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this system, files cannot be read in a confined process: it has neither Landlock nor seccomp, or does not let them be used. A file that was made to do harm might do it: open only files that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of it are in {language}. People and acts are looked for in English only so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in {language}. People and acts are looked for in English only so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text tells of no event: no date, place, title or act was found in it. Choose a report of an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in {language}. People and acts are looked for in English only so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” tells of no event: no date, place, title or act was found in it. Choose a report of an event.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsLine</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectingActs</name>
    <message>
        <source>&amp;Join With the Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join the Chosen Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row only tells of {entry}. To remove that, use the menu of the row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectingPanels</name>
    <message numerus="yes">
        <source>Of %n checked entries {kept} are kept; {lost} lost their words.</source>
        <translation>
            <numerusform>Of %n checked entries {kept} are kept; {lost} lost their words.</numerusform>
            <numerusform>Of %n checked entries {kept} are kept; {lost} lost their words.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;Earlier Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Earlier Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed on the disk at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These corrections were changed in another window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message numerus="yes">
        <source>%n correction(s) of this report could not be read.</source>
        <translation>
            <numerusform>%n correction of this report could not be read.</numerusform>
            <numerusform>%n corrections of this report could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to what was found: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This correction makes no sense ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Crash Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report says where in the application it failed. It holds no text, no file name and no setting of yours. Nothing is sent unless you send it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be removed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashWatch</name>
    <message>
        <source>Show &amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed because of an error in the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed because of an error in the application. A report of it was left on this computer, and was sent to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application ended unexpectedly the last time. A report of it was left on this computer, and was sent to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideFoot</name>
    <message>
        <source>Corrections to decide…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found otherwise now · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept without words · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept · {count}: some of their words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept · {count}: their words still stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost their words · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found otherwise now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, with these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Choose the words in the text, then press U on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is found now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file changed · %n checked entries</source>
        <translation>
            <numerusform>The file changed · %n checked entries</numerusform>
            <numerusform>The file changed · %n checked entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>About Event Report Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Report Viewer {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a written report of an event as programme, people and text. What is shown was found in the report by machine, and may be incomplete or wrong; each fact leads to the words that it was taken from.

Free software under the MIT licence. Built on Qt and PySide6 (LGPL 3) and on spaCy and its English model (MIT).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubting</name>
    <message>
        <source>?</source>
        <comment>the sign of doubt: the question mark of the language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prize may go to somebody who is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few words are given as said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few words of the report point to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in other reports, whoever is named in such a way seldom does what is told there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in other reports, whoever is named in such a way seldom took part as is told there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in other reports, words in such a place are seldom what the person is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in other reports, words like these seldom tell of something done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in other reports, words like these seldom tell of something said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told as something that had happened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told as what somebody else said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told in passing, not as a step of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may have been said elsewhere, as to the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in somebody’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many people are named there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more acts of the same person are told: two of them may be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no single word speaks against it, but of ten such findings about {count} are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verb there is in the past tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one word tells of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of a report often sums up what it tells below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name consists of words that are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name stands behind “of”, as those of places and bodies do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person is named as the one whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person is named behind a word such as “with”, “for” or “about”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person is named by one name only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person is named only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person is told of as somebody’s relative, friend or colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report does not name the event itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report does not name the person there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report does not name who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report does not say what the person is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report does not tell of anything the person did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report offers other candidates that fit nearly as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report says several things that the person is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same is told of the person elsewhere: it may be one act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence does not name who says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence has no verb of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence is in the present tense, unlike most of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence is told in the present tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence is very long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence names a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence names another day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence names other people too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence speaks of another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence speaks of other times too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence tells of much else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence tells of other acts too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verb “{word}” often tells of something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words may be no name of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words may mean any such place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is meant was worked out: the report names an office there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is meant was worked out: the report says “he”, “she” or “they” there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is meant was worked out: the report speaks of several people there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “{word}”, a sentence often tells of another time, or of what is usual or possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grade}, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grade}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” often tells of something else than what was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>How they took part, {doubt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of {name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, {doubt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement by {name}, {cue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role, {role}</source>
        <comment>follows what is said of the name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message numerus="yes">
        <source>Drop to open %n reports, each in a window of its own</source>
        <translation>
            <numerusform>Drop to open %n reports, each in a window of its own</numerusform>
            <numerusform>Drop to open %n reports, each in a window of its own</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open this text in a new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open “{name}” in a new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Drop a file here. You will see what happened, in which order, who spoke and who was there, each with the words it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The file is never changed; your corrections are kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a report of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, Markdown, web page, Word (DOCX), OpenDocument (ODT), RTF, PDF with text, mail (EML)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Called by the headline of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called by the headline of the report “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and place are those of the event that the report tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>({done})</source>
        <comment>a reader did it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they took part, {doubt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number}, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role: {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text offers {words}, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clock time with words for beginning, or with the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day that is told with the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of a list or of a printed programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line that gives the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name behind a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of an event in the first paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that is told in full elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that stands by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that the report says the event has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a noun for an event with those whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a noun that names an act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with those who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place that is told with the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question and its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation, and who is named beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a town in the lines at the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a town in the name of the place, or of who held it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a town that is told with the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verb of saying, and who says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that speaks for it there, weighed together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an office before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place above the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line that dates the report, and days told from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a body in the first lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way in which the page tells who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way names of people are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way the sentence is built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words behind the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words beside the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two given names with one surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two offices before two names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a sentence says of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a sentence with “he” or “she” says of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is told of the person, or that nothing is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what somebody said after coming on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words for a ceremony, such as a prayer or a wreath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words for a message from somebody who was not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words for a motion, or for thanks that were moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words for holding or organising something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words for music, dances, plays or poems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words for opening, closing or introducing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words for people who talk with each other, such as a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words for somebody who was due, or did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words for somebody who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words for something done together, such as a workshop or a game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words for taking part from afar, or by a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words for what somebody said, such as “according to”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words for what was shown, such as a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of giving, such as those for a prize or a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that say what was part of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that somebody said there, which belong to no other act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that stand below a colon, and who is told to speak above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that tell where something was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing} ({done}).</source>
        <comment>a reader did it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing}: found by {way}. It rests on {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is taken to mean {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} names {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactEditing</name>
    <message>
        <source>{label} · found: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} · {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message numerus="yes">
        <source>%n in the text, Down shows them</source>
        <translation>
            <numerusform>%n in the text, Down shows them</numerusform>
            <numerusform>%n in the text, Down shows them</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are not in the report. Kept as your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or type another value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsHeader</name>
    <message>
        <source>Facts of the event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>No report is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a Safe Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Matches as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Summary as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{report}-matches.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is the report itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message numerus="yes">
        <source>%n more: use the menu of a row in the list of people</source>
        <translation>
            <numerusform>%n more: use the menu of a row in the list of people</numerusform>
            <numerusform>%n more: use the menu of a row in the list of people</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier searches (Ctrl+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of all matches (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message numerus="yes">
        <source>%n more: use the menu of a row in the list</source>
        <translation>
            <numerusform>%n more: use the menu of a row in the list</numerusform>
            <numerusform>%n more: use the menu of a row in the list</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accents Make No Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Digits of Any Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic and Persian &amp;Letter Forms Make No Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;se Matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In What So&amp;mebody Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an &amp;Item of the Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Report’s &amp;Own Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Whole &amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Forms of a &amp;Name, Too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular E&amp;xpression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“e” finds “ë”, straight quotes find curly ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>Did you mean:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in these words, but in people, programme or statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the report’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in what {name} said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in “{item}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}: {words}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}, from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}, from the top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Searching failed because of an error in the application ({fault}). Try again; if it fails again, report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Corrections are kept apart; the file is never changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as the report tells it; click anything to see its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is never changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample report. Open your own with {keys}, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window keeps nothing: no settings, no list of files, no report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Open Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These corrections were made by a newer version of Event Report Viewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{report}.corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderActions</name>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <comment>what stands in the place of a title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What It Can and Cannot Do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hiding</name>
    <message>
        <source>Hidden only as a whole, in a script that does not part family and given names: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what readers typed, these words are left, and could be names: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: words of a name that is to be hidden are still in it ({names}). Hide whoever else has that name, or take these words out of a copy of the report, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still shown, and sharing a name with somebody hidden: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is named in none of the files, so nothing was written. Look how the reports spell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is named nowhere in “{file}”, so nothing was written. Look how the report spells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands in “{file}”, but was not found to be a person there. Hide these words with --also.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HidingOptions</name>
    <message>
        <source>&amp;Hide names of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are replaced by “Person A”, “Person B”, in the summary and in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People chosen below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People only mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles stay, and can tell who somebody is: {roles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick whose names are to be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Back to what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: who, what, word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been corrected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo “{step}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursPicture</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {all} items have a clock time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Nothing is opened from the network. Save the page as a file, and drop that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds no text. Drop a file with a report in it, or its text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>&amp;Its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose words in the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the item a title, or somebody who did something in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”: choose somebody, or add a new person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and what they &amp;did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time of the day. Example: 09:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>There is not enough memory. Close other applications, then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This failed because of an error in the application ({fault}). Press Retry; if it fails again, report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Corrections cannot be kept: another window is keeping some and does not end. They hold until this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections cannot be kept: something else stands in the place of their file. They hold until this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections cannot be kept: the disk is full. They hold until this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections cannot be kept: the disk quota is used up. They hold until this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections cannot be kept: the disk reports a fault. They hold until this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections cannot be kept: their file would be too large. They hold until this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections cannot be kept: their place can only be read. They hold until this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections cannot be kept: there is no folder of yours to keep them in. They hold until this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections cannot be kept: there is no permission to write there. They hold until this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections cannot be kept: those of this report were made by a newer version of the application. They hold until this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections cannot be kept: {reason}. They hold until this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrections of this report cannot be read: the disk reports a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrections of this report cannot be read: there is no permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These corrections were made by a newer version of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file of corrections is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of corrections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message numerus="yes">
        <source>item(s) {numbers}</source>
        <translation>
            <numerusform>item {numbers}</numerusform>
            <numerusform>items {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftoversPanel</name>
    <message numerus="yes">
        <source>%n (entry|entries), first those that are likely names: {likely}. Tick what is one: hide this too.</source>
        <translation>
            <numerusform>%n entry, first those that are likely names: {likely}. Tick what is one: hide this too.</numerusform>
            <numerusform>%n entries, first those that are likely names: {likely}. Tick what is one: hide this too.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide this too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, and could be names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was found that could be a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are left and could be names: hide this too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: hidden, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{words}: {places}, %n times: {context}</source>
        <translation>
            <numerusform>{words}: {places}, %n times: {context}</numerusform>
            <numerusform>{words}: {places}, %n times: {context}</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: {places}: {context}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LikewiseDialog</name>
    <message>
        <source>&amp;Change the Ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is one step: Ctrl+Z takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Same Fix Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same could be changed here, too:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}: {before} becomes {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Outside the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by somebody not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {kind}: {headline}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Zoom {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Event Report Viewer (Private)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else is found now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words no longer in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} by {names}</source>
        <comment>somebody did it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>of a reader, within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; found: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>Paragraph {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchesPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Programme &amp;Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Spea&amp;ker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;All Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export the matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the matches are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking among people, programme and statements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in people, programme or statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, Programme, &amp;Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be looked for: see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what to look for above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchesView</name>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Event Report Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to What Was Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Citation (CSL-JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Corrections to Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join With the Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrower Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Programme Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Corrections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview as a Table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Programme Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Safe Copy, with Names Hidden…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send Corrections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table for a Spreadsheet (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What It Can and Cannot Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wider Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workbook for a Spreadsheet (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar &amp;Entry (iCalendar)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation (&amp;RIS)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Pri&amp;vate Data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm All of P&amp;erson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with Ci&amp;tation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in the &amp;Persian Calendar, Too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Report Viewer &amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event as &amp;Linked Data (schema.org)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, as &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;ind of Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open T&amp;hese Reports at the Next Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Te&amp;xt from the Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview as a Pict&amp;ure (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Do&amp;ubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proper&amp;ties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same &amp;Person As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show P&amp;eople, Statements and To Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sp&amp;lit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary as &amp;Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary as a Web &amp;Page (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too&amp;k Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web &amp;Annotations of the Text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Make One Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is the same person as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make these two one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else here is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same Person As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A sentence seems to break off or to go on after its full stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number is given here: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read up to paragraph {number} of {all}: the rest would take too long, and nothing was looked for in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model cannot be loaded. Install the application again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not exact: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says what was planned here, not whether it took place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says when it was planned to begin, not when it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says {stated_weekday}; that day was a {weekday}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in {language}. People and acts are looked for in English only so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence has no main clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be analysed: {fault} in the rules. This is a fault of the application; please report it together with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” here, “{usual}” elsewhere: taken to be one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs too much memory to analyse. Open a shorter part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs too much memory. Open a shorter part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” took too long. Open a shorter part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pronoun}” here seems to mean {name}, of whom the report speaks otherwise as female.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pronoun}” here seems to mean {name}, of whom the report speaks otherwise as male.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Some day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reader}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>&amp;Use This Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Without a Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked once. Stands in the history, on paper and in exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose corrections are these?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Add a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name} to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was found: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how {entry} took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the kind of {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name of {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the other forms of {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the people of {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the role of {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the speaker of {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time of {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title of {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words of {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {entries} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {entries} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {entry} to not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take over %n correction(s)</source>
        <translation>
            <numerusform>Take over %n correction</numerusform>
            <numerusform>Take over %n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n correction(s) by {readers}</source>
        <translation>
            <numerusform>Take over %n correction by {readers}</numerusform>
            <numerusform>Take over %n corrections by {readers}</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} made one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} and %n more</numerusform>
            <numerusform>{name} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Note by {reader}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The report that was made of this text makes no sense ({reason}). Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text could not be kept ({reason}): it stays open until its window is closed. Save what you need of it in a file of your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>%n mention(s) in all.</source>
        <translation>
            <numerusform>%n mention in all.</numerusform>
            <numerusform>%n mentions in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {one} and item {other} tell the same then, and become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {one} and statement {other} tell the same then, and become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {name} go: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} people become {after}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPicture</name>
    <message>
        <source>What they said,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found to put side by side: it takes people and a programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview: who did what in which item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>What they said, in words of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words of theirs are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} in {statements}</source>
        <comment>18 words in 2 statements</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overviews</name>
    <message>
        <source>No picture of the hours: no clock times were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of the hours: one clock time was found ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of the hours: one clock time was found, a planned one ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of the hours: too few of the items have clock times of their own ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did it, gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosted, introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in item {number}: nothing told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in item {number}: {did}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} in {statements}</source>
        <comment>words in statements</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a statement by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what was perhaps missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the entry before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin or end with the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a row or fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the item of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose words, among corrections to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the search, then close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page, last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the candidates of a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the places of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a heading of the contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a match in the text, in the list of matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the fields of an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the find field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text, with words chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the windows of Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep yours, among corrections to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the beginning of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page, previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the pages of the print dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu of a row or fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the letters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove, or say that it is no act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how a person took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how a person took part, in the list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the letters, for words that a search left chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words of a cell in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the answers, where corrections are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the proposal, among corrections to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person as somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: title, day, time, place, organisers, attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the list of matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as words of the chosen item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>No report is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>page {number} / {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Another organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>At character {at}, a group is named before it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character {at}, a group is named that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character {at}, the least number of times is more than the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character {at}, “{sign}” repeats what is repeated already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code after “\” at character {at} is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a group at character {at} is never closed by “&gt;”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is wrong at character {at}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern repeats or nests more than can be searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern takes too long on this text. Let it repeat less: no “*” or “+” within what is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range at character {at} runs backwards, or not between two characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “(” at character {at} is never closed by “)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “)” at character {at} closes no “(”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “[” at character {at} is never closed by “]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “\” at character {at} makes no sense before what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “\” at the end stands before nothing. For the sign itself, write “\\”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “{sign}” at character {at} repeats nothing: put what it repeats before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What begins with “(?” before character {at} is never closed by “)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows “(?” at character {at} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “(?&lt;=…)” or “(?&lt;!…)” looks back at must always be of one length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “(?…)” sets at character {at} must stand at the very beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleActs</name>
    <message>
        <source>&amp;Change There…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{words} stands in %n other place(s).</source>
        <translation>
            <numerusform>{words} stands in %n other place.</numerusform>
            <numerusform>{words} stands in %n other places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>No words were found that say how they took part. There may be some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Add a &amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonAsking</name>
    <message>
        <source>Role of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name. Delete removes the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}” as a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings and files opened last are not kept: there is no folder “{path}”, and none can be made. Check what is in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, files opened last and reports seen before are not kept: there is no folder of yours to keep them in. Check the environment variable HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in “{path}” cannot be used: there is something else than a file, or a very large one. All is as at the first start, and nothing is kept. Remove it, to have settings kept again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Copy as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiding names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the Event Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary was copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text, numbered and marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;brief: one statement of each speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview, on a page of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF for archives (PDF/&amp;A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph numbers as &amp;evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper} (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Cannot write “{file}”. Choose another folder or name, or export the summary as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not take the job. Check that it is on and can be reached, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer stopped in the middle of the job. Check its paper, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeChoices</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeModel</name>
    <message>
        <source>The report says that it came here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told here; the report does not say when it came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail (EML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report kept by this application (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bears the date {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls itself “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names {author} as its author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, though some seem to be wrong: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (pasted text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} KB ({whole})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB ({whole})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{there}” for “{meant}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message numerus="yes">
        <source>%n more value(s) are not shown. Copy All copies them, too.</source>
        <translation>
            <numerusform>%n more value are not shown. Copy All copies them, too.</numerusform>
            <numerusform>%n more values are not shown. Copy All copies them, too.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says of itself (not checked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a line of what is copied</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters seem to have been decoded wrongly: “{wrong}” may be “{right}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has changed on the disk since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was read from. What was read stays open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pseudonyms</name>
    <message>
        <source>Person {letters}</source>
        <comment>in the place of a name: Person A, Person B</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[name]</source>
        <comment>in the place of a name that may be of a place and not of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe-copy</source>
        <comment>in the place of the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message>
        <source>&amp;Arabic, Hebrew, Vietnamese, Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cyrillic, Greek, Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detected Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;East Asian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repair Wrongly Decoded Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Western and Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole Mail, With Inner Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole Page, Not Only the Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic and Persian (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format and encoding of the file: read it in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (ISO 2022-JP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai (TIS-620)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Macintosh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>A file that is set into this document could not be read: its words are not in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head or foot of the pages is not in the text: “{line}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that most pages bear is left out: “{line}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are tracked in this file: words that were inserted are in the text, words that were deleted are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments in this file are not in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are attached to the document are not read: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a part of this mail is packed (“{encoding}”) is not known: it is shown as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by an earlier version, which did not tell who gave and who received: its text is shown, and read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by this application: its text is shown, and read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the article of the page is shown; {number} words around it, such as menus, are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of which the file does not tell what letters their signs are, are left out ({pages}). Text recognition (OCR) reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that are pictures without text are left out ({pages}). Text recognition (OCR) reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders in this file, where nobody wrote anything, are not in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}” needs too much memory, and was given up. Save its text as plain text, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}” took too long, and was given up. Save its text as plain text, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of which the file does not tell what letters they are, are left out: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this mail is damaged: words may be missing in it, at its end above all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that its text is in “{declared}”, which is not read here: it was read as {encoding}, and some letters may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks of Markdown are shown as they are: they are too intricate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the pages are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that reads files cannot be started. Install the application again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to read “{name}”. Close other applications, or open a shorter part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file ends in the middle: some of its text may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds several reports, one behind the other: the first is shown. Put each in a file of its own to open the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail hands on another one: subject, sender and date are those of the mail that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What describes the pictures in this file is not in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is attached to the mail is not opened: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What parts this mail has cannot be told, as it is damaged: it is shown as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What readers corrected in it is left out here. It comes with a file of corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text shows from other files is not read: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote and got the mails that are forwarded or quoted in this one is told in the properties, not in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words outside of the part of a page that is shown are left out (pages {pages}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are hidden in this file are not in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are struck through in this file are not in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that hyphens part at the ends of lines are joined. A word that is written with a hyphen may have lost it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but ends in the middle. Export the report again, or open the file that it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but holds what no report holds: brackets too deep in each other, or a number of too many digits. Export the report again, or open the file that it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but is damaged after byte {number}: it is not in UTF-8. Export the report again, or open the file that it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but is damaged in line {line}, at character {column}. Export the report again, or open the file that it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but was changed, and is no whole report ({fault}). Export the report again, or open the file that it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but was changed, and is no whole report: “{member}” is missing in it. Export the report again, or open the file that it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but was changed: in it stand values of another kind than in a report. Export the report again, or open the file that it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” begins as {encoding} text, but is damaged after byte {number}. Save it again as UTF-8, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}). Give the name of a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read as text: it does not tell which letters its signs are. Run text recognition (OCR) over it, and open the result, or open another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” changed while it was read. Open it again once it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read: it is damaged, or made in an unusual way ({fault}). Save its text as plain text, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read: it is damaged, or needs too much time or memory. Save its text as plain text, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read: the process that reads cannot be started. Install the application again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read: the system gives this program no more files or processes. Close other programs and windows, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not exist. Check the name, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not exist: a part of its path is not a folder. Check the path, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has a name that is too long to exist. Check the name, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more boxes and notes in each other than any word processor makes. Open it in the program it was made with, save it again, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more styles, or more parts in parts, than any word processor makes. Open it in the program it was made with, save it again, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {number} pages, the most that can be read. Open a shorter part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {number} paragraphs, the most that can be read. Open a shorter part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds definitions (a DOCTYPE) that no word processor writes and that can do harm. Open it in the program it was made with, save it again, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} MB of text and its form, the most that can be read. Open a shorter part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} files, which no word processor makes. Open it in the program it was made with, save it again, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no web page. Open the page in a browser, save it as HTML, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds nothing but white space. Choose a file with a report in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds tables, slides or drawings. Save the text in it as .docx, .odt or PDF in the program it was made with, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a device, not a file. Choose a file with a report in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a document for printers (PostScript). Make a PDF of it, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a document of an old word processor (.doc) or mail program (.msg). Save it as .docx, .odt or plain text, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a document that was saved as XML. Open it in the program it was made with, save it as .docx or .odt, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Choose a file with a report in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a link that leads in a circle. Choose the file it was meant for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a link to a file that does not exist. Choose the file it was meant for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a mail of too many parts, or of parts too deep in each other. Save its text as plain text in your mail program, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a picture. Only text can be read: choose a file that holds text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a pipe, not a file. Choose a file with a report in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a report that was kept by a newer version of this application. Install that to open it, or open the file that it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a scanned document: its pages are pictures without text. Run text recognition (OCR) over it, and open the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a socket, not a file. Choose a file with a report in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a web page whose parts stand in each other too deeply to be read. Open it in a browser, save its text as plain text, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a web page without words of its own: a browser gets them from elsewhere. Open it in a browser, save its text as plain text, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a zip file, but no text document (.docx or .odt). Unpack it, or save the text in it in another format, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an electronic book (EPUB). Save the text that you need of it as plain text, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an encrypted mail. Open it in your mail program, save its text as plain text, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is not as it should be. Get it again, or open it in the program it was made with, save it again, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is a zipped document that cannot be unpacked. Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is no PDF that can be read. Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: there is no text in it where text belongs. Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose a file with a report in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way that is not known. Save it without encryption, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in an unknown encoding. Save it as UTF-8, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and open what you saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is longer than {number} MB, the most that can be read. Open a shorter part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is longer than {number} million characters, the most that can be read. Open a shorter part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no possible name of a file. Check the name, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not read: it unpacks to more than {number} MB, as files do that are made to fill the memory. Get it from someone you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not text, and of no format that can be read. Choose a text, a web page, a PDF, a mail, or a file of a word processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is packed more tightly than a report can be: it may be made to fill the memory. Open it in the program it was made with, save a shorter part of it, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it in the program it was made with, save it without one, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it in the program it was made with, save it without the password, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Ask its owner for permission to read it, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” vanished while it was read. Check that its folder is still there, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>no longer at its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{checked} of %n checked</source>
        <translation>
            <numerusform>{checked} of %n checked</numerusform>
            <numerusform>{checked} of %n checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list of files opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovedFoot</name>
    <message>
        <source>Back to what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed from {list}: %n</source>
        <translation>
            <numerusform>Removed from {list}: %n</numerusform>
            <numerusform>Removed from {list}: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{sign} Removed · {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message numerus="yes">
        <source>%n not stated</source>
        <translation>
            <numerusform>%n not stated</numerusform>
            <numerusform>%n not stated</numerusform>
        </translation>
    </message>
    <message>
        <source>A reader says that the report does not state it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words were found in the report that state these facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words were found that state it. There may be some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the words of the report; Return changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {missing}; {called}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Return states it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>{number} of {all}</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, belongs to what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewMode</name>
    <message>
        <source>Insert adds it, Delete says that it is no act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is doubtful. Going by the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>All %n entries are checked: {confirmed} confirmed, {corrected} corrected.</source>
        <translation>
            <numerusform>All %n entries are checked: {confirmed} confirmed, {corrected} corrected.</numerusform>
            <numerusform>All %n entries are checked: {confirmed} confirmed, {corrected} corrected.</numerusform>
        </translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the programme. About one in four such is an act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number} of the programme: is this what the report says?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps missed: does the report tell of this act?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to check: have you looked at it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {number}: is this what the report says?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{checked} of %n checked</source>
        <translation>
            <numerusform>{checked} of %n checked</numerusform>
            <numerusform>{checked} of %n checked</numerusform>
        </translation>
    </message>
    <message>
        <source>{fact}: is this what the report says?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: is this what the report says of this person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} doubtful</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowActs</name>
    <message>
        <source>A filter hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing {entry} · found: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first of two items, or of two statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the words in the text that tell of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the words in the text that were said first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands below this one with which it could be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>&amp;Reason, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Remove {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search in This Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why Is This Here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ot a Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Their &amp;Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Their Programme &amp;Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in What They Sai&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take What Is Fo&amp;und Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat to Check Here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a Safe Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiding names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>, </source>
        <comment>between the forms of a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also found: {forms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each word is there, but no paragraph holds them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not next to each other in this order: paragraphs that hold all words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeekingLine</name>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Separating</name>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · {count}</source>
        <comment>a heading and how many stand below it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>%n shortcut</numerusform>
            <numerusform>%n shortcuts</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything can be done from the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>&amp;Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave at least one mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks, arrows move; the text shows each mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticked are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;All That Say {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the mentions that mean somebody else. {ticked} of {all} ticked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {number} of {all}, {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked in the text, {place}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>paragraph(s) {numbers}</source>
        <translation>
            <numerusform>paragraph {numbers}</numerusform>
            <numerusform>paragraphs {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>paragraphs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{group}, %n (person|people)</source>
        <translation>
            <numerusform>{group}, %n person</numerusform>
            <numerusform>{group}, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{group}, %n (person|people), folded</source>
        <translation>
            <numerusform>{group}, %n person, folded</numerusform>
            <numerusform>{group}, %n people, folded</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} by {people}</source>
        <comment>an act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} from {people}</source>
        <comment>a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} with {people}</source>
        <comment>a discussion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n statement(s)</source>
        <translation>
            <numerusform>{name}, %n statement</numerusform>
            <numerusform>{name}, %n statements</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers} and others, up to {last}</source>
        <comment>paragraphs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message>
        <source>Event Report Viewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementEditor</name>
    <message>
        <source>&amp;Its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the ends in the text. Here ← → move the end, Shift+← → the beginning, word by word; Home and End go to those of the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver&amp;b</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsChoices</name>
    <message>
        <source>How it is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stating</name>
    <message>
        <source>This is no date. Example: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number. Examples: 320, over 300</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time. Examples: 14:30, 11 am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {time}</source>
        <comment>when something was to begin, in a field where it is typed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone · Ctrl+Shift+Z brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>Bold: names of people. Underlined: words of facts and programme items, which the margin names. Grey ground: what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Report Viewer {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the findings are is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept without words: {value} (on “{words}”, {lost}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people were found in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme was found in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speeches were found in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statements were found in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else was found in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied: a correction of “{words}”, {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restates the report; verifies nothing in it. ¶ = paragraph of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Safe copy: %n (person|people) (is|are) given by pseudonym.</source>
        <translation>
            <numerusform>Safe copy: %n person is given by pseudonym.</numerusform>
            <numerusform>Safe copy: %n people are given by pseudonym.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said, in words of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, as the report tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {people}</source>
        <comment>follows a kind of act, such as “Speech”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {people}</source>
        <comment>follows the word “Message”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>item(s) {numbers}</source>
        <comment>of the programme</comment>
        <translation>
            <numerusform>item {numbers}</numerusform>
            <numerusform>items {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>items {first}–{last} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {introduced} by {people}</source>
        <comment>follows the word “Introduction”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people {first}–{last} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people {first}–{last} of {count} in these items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report gives another number too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weekday does not match the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was found stays in the data exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {people}</source>
        <comment>follows a kind of act, such as “Discussion”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{confirmed} of %n (entry|entries) confirmed</source>
        <translation>
            <numerusform>{confirmed} of %n entry confirmed</numerusform>
            <numerusform>{confirmed} of %n entries confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{corrected} of %n (entry|entries) corrected</source>
        <translation>
            <numerusform>{corrected} of %n entry corrected</numerusform>
            <numerusform>{corrected} of %n entries corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{corrected} of %n (entry|entries) corrected, {confirmed} confirmed</source>
        <translation>
            <numerusform>{corrected} of %n entry corrected, {confirmed} confirmed</numerusform>
            <numerusform>{corrected} of %n entries corrected, {confirmed} confirmed</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{function} {name}</source>
        <comment>moderator Ann Lee</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {kind}</source>
        <comment>an item of the programme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remark}: settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} = uncertain, {sign}{sign} = doubtful: so the application judges its own finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (1 of {count} statements)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingPart</name>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Report text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%n passage(s) of the text</source>
        <translation>
            <numerusform>%n passage of the text</numerusform>
            <numerusform>%n passages of the text</numerusform>
        </translation>
    </message>
    <message>
        <source>as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Afrikaans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian, Croatian or Serbian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crimean Tatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frisian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guaraní</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kikuyu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konkani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligurian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sotho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venetian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Uniting</name>
    <message>
        <source>Choose only the words that tell of the second act: the first needs some, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one person did this: choose the words in the text that tell of the second act first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that are chosen in the text are none of this item.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Filter people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what happened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what to check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what was said…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people were found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme was found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statements were found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check was found. That does not mean that everything is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, statements, to check, history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some of the statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the statements of each speaker together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has not been found out yet. Press Retry below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {givers}</source>
        <comment>an award</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {givers} to {receivers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {receivers}</source>
        <comment>an award</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} ({other})</source>
        <comment>in another calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>one of several names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Add Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the words chosen in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {number} More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsOfActs</name>
    <message>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use as evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Copied with a citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for people and programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to copy: select words of the text, or choose a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The text can be read and searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. “{name}” was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can be read and searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard: copy the text of a report first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Cannot write “{path}”: its folder does not exist. Choose another folder or make this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “{path}”: its links lead in a circle. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “{path}”: that file may only be read. Choose another name, or allow changes to the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “{path}”: that place can only be read. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the disk is full. Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the disk quota is used up. Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the disk reports a fault. Choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the file would be larger than the system allows. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the name holds a character that no file name may hold. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the system opens no more files for this program. Close other programs and windows, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “{path}”: there is no permission to write there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “{path}”: {reason}. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a folder. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is no ordinary file. Give the name of a new or an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
