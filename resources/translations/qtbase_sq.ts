<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Mbyll skedën</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Përzgjidh &amp;gjithçka</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Rrit me një hap</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Zvogëlo me një hap</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Zvogëlo</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Zvogëlon vlerën</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Kthehet një faqe prapa</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Shkon te faqja tjetër</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Rrit</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Rrit vlerën</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Faqja tjetër</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Shtyp</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Faqja e mëparshme</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Rrëshqit poshtë</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Rrëshqit majtas</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rrëshqit djathtas</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Rrëshqit lart</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Rrëshqet poshtë</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Rrëshqet majtas</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Rrëshqet djathtas</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Rrëshqet lart</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Vendos fokusin</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Vendos fokusin</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Shfaq menynë</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Shfaq menynë</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Këmbe</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Këmben gjendjen</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Kryen veprimin</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable '%1' requires Qt %2, found Qt %3.</source>
        <translation>Programi “%1” kërkon Qt %2, u gjet Qt %3.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Gabim: librari Qt e papajtueshme</translation>
    </message>
    <message>
        <source>Application "%1" requires Qt %2, found Qt %3.</source>
        <translation>Aplikacioni “%1” kërkon Qt %2, u gjet Qt %3.</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>E pavërtetë</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Hap listën e zgjedhjeve</translation>
    </message>
    <message>
        <source>True</source>
        <translation>E vërtetë</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Faqe kapaku</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Të dhëna faturimi:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>E klasifikuar</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Konfidenciale</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Ditë (06:00 deri 17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Fundi:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Mbaje pa afat</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Puna</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Kontrolli i punës</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Përparësia e punës:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Natë (18:00 deri 05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Asnjë</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Printo menjëherë</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Printim i planifikuar:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Turni i dytë (16:00 deri 23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekrete</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Në orë të caktuar</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standarde</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Fillimi:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Turni i tretë (00:00 deri 07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Tepër sekrete</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>E paklasifikuar</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Fundjavë (e shtunë dhe e diel)</translation>
    </message>
    <message>
        <source>&amp;Billing information:</source>
        <translation>Të dhëna &amp;faturimi:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Fundi:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>F&amp;illimi:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>&amp;Përparësia e punës:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>Printim i p&amp;lanifikuar:</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Kërkohet vërtetim</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Kërkohet vërtetim për të përdorur %1 te %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Kërkohet vërtetim për të përdorur %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Fjalëkalimi:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Emri i përdoruesit:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation>Ç’është kjo?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Dosja nuk u gjet.
Ju lutemi, kontrolloni nëse emri i dosjes është i saktë.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Skedari nuk u gjet.
Ju lutemi, kontrolloni nëse emri i skedarit është i saktë.</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Skedar %1</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ekziston tashmë.
Doni ta zëvendësoni?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Zgjidh</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Fshi</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Dosje e re</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Hap</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ri&amp;emërto</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Ruaj</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” është i mbrojtur nga shkrimi.
Doni ta fshini gjithsesi?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Të gjithë skedarët (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Të gjithë skedarët (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Majtas</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Djathtas</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Lart</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Jeni të sigurt se doni ta fshini “%1”?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Prapa</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Kalo në pamjen me hollësi</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Kalo në pamjen si listë</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Dosja nuk u fshi dot.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Krijo dosje të re</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Krijo një dosje të re</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Fshi</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Pamje me hollësi</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dosje</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dosja:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Njësi disku</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skedar</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Emri i skedarit:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dosje skedarësh</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Skedarë</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Skedarë të llojit:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Gjej dosje</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dosje</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Përpara</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Shko prapa</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Shko përpara</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Shko te dosja prind</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Pamje si listë</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista e vendeve dhe e faqerojtësve</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Shiko te:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompjuteri im</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Dosje e re</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dosja prind</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Vendet e fundit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hiq</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Ruaj si</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shkurtore</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Shfaq </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Shfaq skedarët e &amp;fshehur</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Shiriti anësor</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>I panjohur</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Shiko te:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Skedarë të &amp;llojit:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Emri “%1” nuk mund të përdoret.&lt;/b&gt;&lt;p&gt;Provoni një emër tjetër, me më pak karaktere ose pa shenja pikësimi.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompjuteri</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data e ndryshimit</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Emër skedari i pavlefshëm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompjuteri im</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Madhësia</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 bajtë</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bajtë</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name "%1" can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;Emri “%1” nuk mund të përdoret.&lt;/b&gt;&lt;p&gt;Provoni një emër tjetër, me më pak karaktere ose pa shenja pikësimi.</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anulo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Mbyll</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Ruaj</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Mbyll pa ruajtur</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Jepni një vlerë:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Shtypni shkurtoren</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopjo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Ngjit</translation>
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
        <source>Cu&amp;t</source>
        <translation>&amp;Prit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Fshi</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Përzgjidh gjithçka</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Rreth Qt&lt;/h3&gt;&lt;p&gt;Ky program përdor versionin %1 të Qt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Rreth Qt</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Fshih hollësitë…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Shfaq hollësitë…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Vetjake</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Lartësia:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inç (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margjinat</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimetra (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientimi</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Faqosja</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Radha e faqeve:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Madhësia e faqes:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Faqe për fletë:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Burimi i letrës:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Pikë (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertikal</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Horizontal i përmbysur</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Vertikal i përmbysur</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Gjerësia:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>margjina e poshtme</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>margjina e majtë</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>margjina e djathtë</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>margjina e sipërme</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Radha e faqeve:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>&amp;Faqe për fletë:</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>Vetjake</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Zarf B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Zarf B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Zarf B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Zarf C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Zarf C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Zarf C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Zarf C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Zarf C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Zarf C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Zarf C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Zarf C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Zarf C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Zarf Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Zarf Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Zarf DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Zarf Invite</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Zarf Italian</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Zarf Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Zarf Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Zarf Monarch</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Zarf PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Zarf PRC 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Zarf PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Zarf PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Zarf PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Zarf PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Zarf PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Zarf PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Zarf PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Zarf PRC 9</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Zarf Personal</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Zarf US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Zarf US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Zarf US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Zarf US 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Zarf US 9</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Zarf You 4</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Jo</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Po</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Ndërprit</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zbato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hidh tej</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ndihmë</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Shpërfill</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>J&amp;o për të gjitha</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rikthe</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Rikthe parazgjedhjet</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprovo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Ruaj të gjitha</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Po për të &amp;gjitha</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 ekziston tashmë.
Doni ta mbishkruani?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 nuk ndjek sintaksën e saktë. Ju lutemi, përdorni “,” për të ndarë intervale e faqe, “-” për të përcaktuar intervale, dhe sigurohuni që intervalet të mos mbivendosen.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 është dosje.
Ju lutemi, zgjidhni një emër tjetër skedari.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Mundësi &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Mundësi &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Printo</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Të gjitha faqet</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nga poshtë lart, nga e majta në të djathtë</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nga poshtë lart, nga e djathta në të majtë</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Konflikte në cilësimet e printimit dyfaqësh</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Faqet çift</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Skedari %1 nuk mund të shkruhet.
Ju lutemi, zgjidhni një emër tjetër skedari.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Përcaktim i pavlefshëm faqesh</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Nga e majta në të djathtë, nga poshtë lart</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Nga e majta në të djathtë, nga lart poshtë</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Skedar vendor</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Faqet tek</translation>
    </message>
    <message>
        <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
        <translation>Mundësitë “Faqe për fletë” dhe “Grupi i faqeve” nuk mund të përdoren bashkë.
Ju lutemi, çaktivizoni njërën prej tyre.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printo</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Printo në skedar…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Printo në skedar (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Nga e djathta në të majtë, nga poshtë lart</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Nga e djathta në të majtë, nga lart poshtë</translation>
    </message>
    <message>
        <source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>Vlera “Nga” nuk mund të jetë më e madhe se vlera “Deri në”.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Ka konflikte në cilësimet e printimit dyfaqësh. Doni t’i ndreqni?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Nga lart poshtë, nga e majta në të djathtë</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Nga lart poshtë, nga e djathta në të majtë</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Shkruan skedar PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Eksporto si PDF</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Faqja e parë</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Përshtat faqen</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Përshtat gjerësinë</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Faqja e fundit</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Faqja tjetër</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Rregullimi i faqes</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Rregullimi i faqes</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertikal</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Faqja e mëparshme</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printo</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Parapamja e printimit</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Shfaq faqet përballë njëra-tjetrës</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Shfaq pamjen e përgjithshme të të gjitha faqeve</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Shfaq një faqe të vetme</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zmadho</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zvogëlo</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Konflikte te mundësitë e thelluara</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Mundësitë e punës</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Konflikte te rregullimi i faqes</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Vetitë e printerit</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Ka konflikte te mundësitë e rregullimit të faqes. Doni t’i ndreqni?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Ka konflikte te disa mundësi të thelluara. Doni t’i ndreqni?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Të thelluara</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Faqja</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Ka konflikte te disa mundësi. Ju lutemi, ndreqini.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Rendit kopjet</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Me ngjyra</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Ngjyrat</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopje</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopje:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Faqja e tanishme</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Printim dyfaqësh</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Shkallë gri</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Lidhje në anën e gjatë</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Joaktiv</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Mundësi</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Cilësimet e daljes</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Grupi i faqeve:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Faqet</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Faqet nga</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Printo të gjitha</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Intervali i printimit</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Mbrapsht</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Përzgjedhja</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Lidhje në anën e shkurtër</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Jepni faqe ose intervale të ndara me presje. Intervalet jepen me dy numra të ndarë me vizë. P.sh. 3,5-7,9 printon faqet 3, 5, 6, 7 dhe 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>deri në</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Grupi i faqeve:</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Emri:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Vendndodhja:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Skedari i daljes:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Vetitë</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Parapamja</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printeri</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Lloji:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Fundi</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Skaji i majtë</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Një faqe poshtë</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Një faqe majtas</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Një faqe djathtas</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Një faqe lart</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Skaji i djathtë</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rrëshqit poshtë</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Rrëshqit këtu</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rrëshqit majtas</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rrëshqit djathtas</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rrëshqit lart</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Kreu</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Add Favorite</source>
        <translation>Shto te të parapëlqyerat</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Prapa</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Shfletuesi</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Makina llogaritëse</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendari</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Pastro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Context1</source>
        <translation>Context1</translation>
    </message>
    <message>
        <source>Context2</source>
        <translation>Context2</translation>
    </message>
    <message>
        <source>Context3</source>
        <translation>Context3</translation>
    </message>
    <message>
        <source>Context4</source>
        <translation>Context4</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopjo</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Prit</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Poshtë</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Nxirr</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
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
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Ekzekuto</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Të parapëlqyerat</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Gjej</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Përpara</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>Hangul</translation>
    </message>
    <message>
        <source>Hankaku</source>
        <translation>Hankaku</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ndihmë</translation>
    </message>
    <message>
        <source>Henkan</source>
        <translation>Henkan</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Letargji</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>Hiragana</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historiku</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Faqja hyrëse</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Kanji</source>
        <translation>Kanji</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>Menyja e tastierës</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>Hap postën</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>Hap median</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Majtas</translation>
    </message>
    <message>
        <source>Massyo</source>
        <translation>Massyo</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Media tjetër</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Pauzo median</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Luaj median</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Media e mëparshme</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Ndal median</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Microphone Mute</source>
        <translation>Mikrofoni pa zë</translation>
    </message>
    <message>
        <source>Monitor Brightness Down</source>
        <translation>Ul ndriçimin</translation>
    </message>
    <message>
        <source>Monitor Brightness Up</source>
        <translation>Rrit ndriçimin</translation>
    </message>
    <message>
        <source>Muhenkan</source>
        <translation>Muhenkan</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Muzika</translation>
    </message>
    <message>
        <source>New</source>
        <translation>E re</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Lajmet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Jo</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>Hap URL</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Ngjit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Figurat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Luaj</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Fik</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Fik</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printeri</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ribëj</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Rifresko</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ringarko</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Përgjigju</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Djathtas</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Ruajtësi i ekranit</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Kërko</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Përzgjidh</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Dërgo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cilësimet</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Gjumë</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Fletë llogaritëse</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Në pritje</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndal</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Pezullo</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminali</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Veglat</translation>
    </message>
    <message>
        <source>Touroku</source>
        <translation>Touroku</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lart</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Pamja</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Ul zërin</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Pa zë</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Rrit zërin</translation>
    </message>
    <message>
        <source>WWW</source>
        <translation>WWW</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Zgjo</translation>
    </message>
    <message>
        <source>WebCam</source>
        <translation>WebCam</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>Përpunuesi i tekstit</translation>
    </message>
    <message>
        <source>XFer</source>
        <translation>XFer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Zenkaku</source>
        <translation>Zenkaku</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zmadhimi</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Zmadho</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zvogëlo</translation>
    </message>
    <message>
        <source>iTouch</source>
        <translation>iTouch</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rrëshqit majtas</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rrëshqit djathtas</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopjo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Ngjit</translation>
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
        <source>Copy &amp;Link Location</source>
        <translation>Kopjo adresën e &amp;lidhjes</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Prit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Fshi</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Përzgjidh gjithçka</translation>
    </message>
</context>
</TS>
