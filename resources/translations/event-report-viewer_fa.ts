<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Addresses</name>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;رونوشت نشانی</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>باز کردن در &amp;مرورگر</translation>
    </message>
    <message>
        <source>&amp;Open in Mail Program</source>
        <translation>باز کردن در &amp;نرم‌افزار ایمیل</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>رونوشت شد.</translation>
    </message>
    <message>
        <source>Copy A&amp;ddress</source>
        <translation>رونوشت نشان&amp;ی</translation>
    </message>
    <message>
        <source>Copy “{address}”</source>
        <translation>رونوشت «⁨{address}⁩»</translation>
    </message>
    <message>
        <source>In ASCII letters (Punycode):</source>
        <translation>با حروف ASCII (Punycode):</translation>
    </message>
    <message>
        <source>It is a mailbox at:</source>
        <translation>صندوق ایمیلی است در:</translation>
    </message>
    <message>
        <source>It leads to:</source>
        <translation>مقصد آن:</translation>
    </message>
    <message>
        <source>No program opened it. Copy the address, and open it where you like.</source>
        <translation>هیچ نرم‌افزاری آن را باز نکرد. از نشانی رونوشت بگیرید و هر جا که می‌خواهید بازش کنید.</translation>
    </message>
    <message>
        <source>Open &amp;Address…</source>
        <translation>باز کردن &amp;نشانی…</translation>
    </message>
    <message>
        <source>Open This Address?</source>
        <translation>این نشانی باز شود؟</translation>
    </message>
    <message>
        <source>Open “{address}”…</source>
        <translation>باز کردن «⁨{address}⁩»…</translation>
    </message>
    <message>
        <source>Take care: the words of the report name “{named}”, but they lead to “{host}”.</source>
        <translation>دقت کنید: واژه‌های گزارش «⁨{named}⁩» را نام می‌برند، اما مقصدشان «⁨{host}⁩» است.</translation>
    </message>
    <message>
        <source>Take care: “{name}”, before the “@”, is a user name, and not where this leads.</source>
        <translation>دقت کنید: «⁨{name}⁩»، پیش از «@»، نام کاربری است، نه مقصد این نشانی.</translation>
    </message>
    <message>
        <source>The whole address:</source>
        <translation>نشانی کامل:</translation>
    </message>
    <message>
        <source>Write to This Address?</source>
        <translation>به این نشانی ایمیل نوشته شود؟</translation>
    </message>
</context>
<context>
    <name>BoundsField</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n واژه</numerusform>
        </translation>
    </message>
    <message>
        <source>No further</source>
        <translation>از این دورتر نمی‌شود</translation>
    </message>
    <message>
        <source>begins with {words}, {count}</source>
        <translation>با {words} آغاز می‌شود، {count}</translation>
    </message>
    <message>
        <source>ends with {words}, {count}</source>
        <translation>با {words} پایان می‌یابد، {count}</translation>
    </message>
    <message>
        <source>found: {count}</source>
        <translation>یافته: {count}</translation>
    </message>
</context>
<context>
    <name>CalendarEntry</name>
    <message>
        <source>Author of the report: {name}</source>
        <translation>نویسندهٔ گزارش: {name}</translation>
    </message>
    <message>
        <source>Restates the report “{name}”; verifies nothing in it.</source>
        <translation>بازگویی گزارش «⁨{name}⁩» است؛ درستی هیچ‌چیز آن را تأیید نمی‌کند.</translation>
    </message>
    <message>
        <source>Restates the report; verifies nothing in it.</source>
        <translation>بازگویی گزارش است؛ درستی هیچ‌چیز آن را تأیید نمی‌کند.</translation>
    </message>
    <message>
        <source>Speakers: {names}</source>
        <translation>سخنرانان: {names}</translation>
    </message>
    <message>
        <source>The report states no date, and a calendar entry cannot be without one. Choose another format.</source>
        <translation>در گزارش هیچ تاریخی ذکر نشده است و مدخل تقویم بدون تاریخ ممکن نیست. قالب دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The report states no title of the event: the entry bears the headline of the report.</source>
        <translation>در گزارش عنوانی برای رویداد ذکر نشده است: تیتر گزارش، عنوان مدخل شده است.</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>“{name}” states no date, and a calendar entry cannot be without one. Choose another format.</source>
        <translation>در «⁨{name}⁩» هیچ تاریخی ذکر نشده است و مدخل تقویم بدون تاریخ ممکن نیست. قالب دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Found in the text</source>
        <translation>یافته‌شده در متن</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>پاراگراف {number}</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n بخش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n گفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n مورد برای بررسی</numerusform>
        </translation>
    </message>
    <message>
        <source>Back: {place}</source>
        <translation>عقب: {place}</translation>
    </message>
    <message>
        <source>Event Report Viewer</source>
        <translation>Event Report Viewer</translation>
    </message>
    <message>
        <source>Event Report Viewer (Private)</source>
        <translation>Event Report Viewer (خصوصی)</translation>
    </message>
    <message>
        <source>Forward: {place}</source>
        <translation>جلو: {place}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>موارد بررسی</translation>
    </message>
    <message>
        <source>To check · {count}</source>
        <translation>موارد بررسی ({count})</translation>
    </message>
    <message>
        <source>To check · {words}, paragraph {number} of {all}</source>
        <translation>مورد بررسی – {words}، پاراگراف {number} از {all}</translation>
    </message>
    <message>
        <source>item {number} of the programme</source>
        <translation>بخش {number} برنامه</translation>
    </message>
    <message>
        <source>paragraph {number} of {all}</source>
        <translation>پاراگراف {number} از {all}</translation>
    </message>
    <message>
        <source>perhaps missed</source>
        <translation>شاید از قلم افتاده</translation>
    </message>
    <message>
        <source>statement {number}</source>
        <translation>گفتهٔ {number}</translation>
    </message>
    <message>
        <source>{panel} hidden</source>
        <translation>‏{panel} پنهان شد</translation>
    </message>
    <message>
        <source>{panel} shown</source>
        <translation>‏{panel} نشان داده شد</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n (person|people)</source>
        <translation>
            <numerusform>{shown} از %n نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n item(s)</source>
        <translation>
            <numerusform>{shown} از %n بخش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n statement(s)</source>
        <translation>
            <numerusform>{shown} از %n گفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n to check</source>
        <translation>
            <numerusform>{shown} از %n مورد برای بررسی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Absent</source>
        <translation>غایبان</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>زبان دیگر</translation>
    </message>
    <message>
        <source>Approximate number</source>
        <translation>عدد تقریبی</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>آوریل</translation>
    </message>
    <message>
        <source>April</source>
        <translation>آوریل</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>اوت</translation>
    </message>
    <message>
        <source>August</source>
        <translation>اوت</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>اهدای جایزه</translation>
    </message>
    <message>
        <source>Broken sentence</source>
        <translation>جملهٔ ناقص</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>مراسم</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>اختتامیه</translation>
    </message>
    <message>
        <source>Conflicting numbers</source>
        <translation>عددهای ناهمخوان</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>دسامبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>دسامبر</translation>
    </message>
    <message>
        <source>Did it, gave it</source>
        <translation>انجام‌دهنده یا اهداکننده</translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation>نقل مستقیم</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>گفت‌وگو</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>نمایشگاه</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فوریه</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فوریه</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جمعه</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation>میزبانان</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>نقل غیرمستقیم</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم شفاهی</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>معرفی</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ژانویه</translation>
    </message>
    <message>
        <source>January</source>
        <translation>ژانویه</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>ژوئیه</translation>
    </message>
    <message>
        <source>July</source>
        <translation>ژوئیه</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>ژوئن</translation>
    </message>
    <message>
        <source>June</source>
        <translation>ژوئن</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مه</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>فقط نام‌برده‌شده</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Mixed speech</source>
        <translation>نقل آمیخته</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>گرداننده</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>دوشنبه</translation>
    </message>
    <message>
        <source>Name spelled differently</source>
        <translation>نام با املای متفاوت</translation>
    </message>
    <message>
        <source>Not read to the end</source>
        <translation>تا پایان خوانده نشده</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوامبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوامبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>اکتبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>اکتبر</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>افتتاحیه</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>سایر</translation>
    </message>
    <message>
        <source>Part not stated</source>
        <translation>نحوهٔ مشارکت ذکر نشده</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>اجرای هنری</translation>
    </message>
    <message>
        <source>Planned, not confirmed</source>
        <translation>برنامه‌ریزی‌شده، تأییدنشده</translation>
    </message>
    <message>
        <source>Pronoun disagrees</source>
        <translation>ضمیر ناهمخوان</translation>
    </message>
    <message>
        <source>Read it out</source>
        <translation>قرائت‌کننده</translation>
    </message>
    <message>
        <source>Received it</source>
        <translation>دریافت‌کننده</translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation>واژه‌های تکراری</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>شنبه</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>نمایش فیلم</translation>
    </message>
    <message>
        <source>Sent a message</source>
        <translation>پیام‌دهندگان</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سپتامبر</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سپتامبر</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>سخنرانی</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>سخنرانان</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>اظهارات</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>یکشنبه</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>پنجشنبه</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>سه‌شنبه</translation>
    </message>
    <message>
        <source>Was introduced</source>
        <translation>معرفی‌شده</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>چهارشنبه</translation>
    </message>
    <message>
        <source>Weekday does not match date</source>
        <translation>روز هفته با تاریخ همخوان نیست</translation>
    </message>
    <message>
        <source>a.m. or p.m. not stated</source>
        <translation>قبل‌ازظهر یا بعدازظهر ذکر نشده</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>انجام‌دهنده</translation>
    </message>
    <message>
        <source>author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>did it</source>
        <translation>انجام داد</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>مستقیم</translation>
    </message>
    <message>
        <source>host</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>hosted</source>
        <translation>میزبانی کرد</translation>
    </message>
    <message>
        <source>in direct speech</source>
        <translation>به نقل مستقیم</translation>
    </message>
    <message>
        <source>in indirect speech</source>
        <translation>به نقل غیرمستقیم</translation>
    </message>
    <message>
        <source>in mixed speech</source>
        <translation>به نقل آمیخته</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>حضوری</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>غیرمستقیم</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>ترجمهٔ شفاهی</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>مترجم شفاهی</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>معرفی‌شده</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>فقط نام‌برده‌شده</translation>
    </message>
    <message>
        <source>message</source>
        <translation>با پیام</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>آمیخته</translation>
    </message>
    <message>
        <source>moderated</source>
        <translation>گردانندگی کرد</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>گرداننده</translation>
    </message>
    <message>
        <source>online</source>
        <translation>آنلاین</translation>
    </message>
    <message>
        <source>part not stated</source>
        <translation>نحوهٔ مشارکت ذکر نشده</translation>
    </message>
    <message>
        <source>presence not stated</source>
        <translation>حضور ذکر نشده</translation>
    </message>
    <message>
        <source>read it out</source>
        <translation>قرائت کرد</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>قرائت‌کننده</translation>
    </message>
    <message>
        <source>received it</source>
        <translation>دریافت کرد</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>دریافت‌کننده</translation>
    </message>
    <message>
        <source>sent a message</source>
        <translation>پیام فرستاد</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>سخنرانی کرد</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>شرکت کرد</translation>
    </message>
    <message>
        <source>was introduced</source>
        <translation>معرفی شد</translation>
    </message>
    <message>
        <source>wrote it</source>
        <translation>نوشت</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>Space shows it in the text · F2 changes</source>
        <translation>‏Space واژه‌ها را در متن نشان می‌دهد – F2 تغییر می‌دهد</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>A correction may hold {most} letters in one piece at most, and here are {length}.</source>
        <translation>هر قطعه از یک تصحیح حداکثر {most} نویسه می‌تواند داشته باشد و این یکی {length} نویسه دارد.</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>The report names this organiser already.</source>
        <translation>نام این برگزارکننده از قبل در گزارش آمده است.</translation>
    </message>
    <message>
        <source>These are too many words for a name. Choose the name alone.</source>
        <translation>این واژه‌ها برای یک نام بیش از اندازه است. فقط خود نام را انتخاب کنید.</translation>
    </message>
    <message>
        <source>These words are the role of {name} already.</source>
        <translation>این واژه‌ها از قبل سِمت {name} است.</translation>
    </message>
    <message>
        <source>These words belong to item {number} already.</source>
        <translation>این واژه‌ها از قبل جزو بخش {number} است.</translation>
    </message>
    <message>
        <source>These words name nobody.</source>
        <translation>این واژه‌ها نام کسی نیست.</translation>
    </message>
    <message>
        <source>These words name {name} already.</source>
        <translation>این واژه‌ها از قبل به‌عنوان نام {name} ثبت شده است.</translation>
    </message>
</context>
<context>
    <name>ChosenWords</name>
    <message numerus="yes">
        <source>%n word(s) chosen in paragraph {number}</source>
        <translation>
            <numerusform>%n واژه در پاراگراف {number} انتخاب شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) chosen in paragraphs {first} to {last}</source>
        <translation>
            <numerusform>%n واژه در پاراگراف‌های {first} تا {last} انتخاب شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an item of the programme first.</source>
        <translation>نخست بخشی از برنامه را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>افزودن به شواهد</translation>
    </message>
    <message>
        <source>Use as evidence of item {number}</source>
        <translation>افزودن به شواهد بخش {number}</translation>
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
            <numerusform>گزارش‌های &amp;خرابی: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recent files and the last session</source>
        <translation>پرونده‌های &amp;اخیر و آخرین نشست</translation>
    </message>
    <message>
        <source>All &amp;other settings</source>
        <translation>همهٔ تنظیمات &amp;دیگر</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;پاک کردن</translation>
    </message>
    <message>
        <source>Clear Private Data</source>
        <translation>پاک کردن داده‌های خصوصی</translation>
    </message>
    <message>
        <source>Cleared: {what}.</source>
        <translation>پاک شد: {what}.</translation>
    </message>
    <message>
        <source>Corrections are your own work: once they are cleared, nothing brings them back.</source>
        <translation>تصحیح‌ها حاصل کار خود شماست: وقتی پاک شوند، دیگر بازنمی‌گردند.</translation>
    </message>
    <message numerus="yes">
        <source>Corrections of re&amp;ports: %n</source>
        <translation>
            <numerusform>&amp;تصحیح‌های گزارش‌ها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither could %n other file(s).</source>
        <translation>
            <numerusform>%n پروندهٔ دیگر نیز حذف نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reports &amp;seen before: %n, {size}</source>
        <translation>
            <numerusform>گزارش‌های پی&amp;ش‌تر دیده‌شده: %n، {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the application keeps for itself. The files of your reports are never touched.</source>
        <translation>این‌ها را نرم‌افزار برای خود نگه می‌دارد. به پرونده‌های گزارش‌های شما هرگز دست زده نمی‌شود.</translation>
    </message>
    <message>
        <source>all other settings</source>
        <translation>همهٔ تنظیمات دیگر</translation>
    </message>
    <message>
        <source>corrections of reports</source>
        <translation>تصحیح‌های گزارش‌ها</translation>
    </message>
    <message>
        <source>crash reports</source>
        <translation>گزارش‌های خرابی</translation>
    </message>
    <message>
        <source>recent files and the last session</source>
        <translation>پرونده‌های اخیر و آخرین نشست</translation>
    </message>
    <message>
        <source>reports seen before</source>
        <translation>گزارش‌های پیش‌تر دیده‌شده</translation>
    </message>
    <message>
        <source>“{path}” cannot be changed: it may not be written to.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان تغییر داد: اجازهٔ نوشتن در آن را ندارید.</translation>
    </message>
    <message>
        <source>“{path}” could not be removed: {reason}.</source>
        <translation>‏«⁨{path}⁩» حذف نشد: {reason}.</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>The file could not be read. What reads such files cannot be started: install it again.</source>
        <translation>پرونده خوانده نشد. ابزاری که چنین پرونده‌هایی را می‌خواند راه‌اندازی نمی‌شود: نرم‌افزار را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The file could not be read: it is damaged, or needs too much time or memory. Save its text as plain text, and open that.</source>
        <translation>پرونده خوانده نشد: آسیب دیده است یا زمان یا حافظهٔ بسیار زیادی می‌خواهد. متن آن را به‌صورت متن ساده ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>The file could not be read: what reads such files gave an answer that makes no sense.</source>
        <translation>پرونده خوانده نشد: پاسخ ابزاری که چنین پرونده‌هایی را می‌خواند معنا ندارد.</translation>
    </message>
    <message>
        <source>The search for people and programme cannot be started. Install the application again.</source>
        <translation>جست‌وجوی افراد و برنامه راه‌اندازی نمی‌شود. نرم‌افزار را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The search for people and programme gave an answer that makes no sense.</source>
        <translation>پاسخ جست‌وجوی افراد و برنامه معنا ندارد.</translation>
    </message>
    <message>
        <source>The search for people and programme stopped unexpectedly. The text can be read and searched; press Retry to try again.</source>
        <translation>جست‌وجوی افراد و برنامه به‌طور غیرمنتظره متوقف شد. متن را می‌توان خواند و در آن جست‌وجو کرد؛ برای آغاز دوباره، «تلاش دوباره» را فشار دهید.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Found</source>
        <translation>یافته</translation>
    </message>
    <message>
        <source>Only yours · {count}</source>
        <translation>فقط از شما ({count})</translation>
    </message>
    <message>
        <source>Only {reader} · {count}</source>
        <translation>فقط از {reader} ({count})</translation>
    </message>
    <message>
        <source>The same · {count}</source>
        <translation>یکسان ({count})</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>تصحیح شما</translation>
    </message>
    <message>
        <source>chosen: {side}</source>
        <translation>انتخاب‌شده: {side}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>تصمیم‌گیری نشده</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص دیگر</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>یکسان</translation>
    </message>
    <message>
        <source>{heading}, folded</source>
        <translation>‏{heading}، جمع‌شده</translation>
    </message>
    <message>
        <source>≠ Different · {count}</source>
        <translation>≠ متفاوت ({count})</translation>
    </message>
</context>
<context>
    <name>ComparisonSheet</name>
    <message numerus="yes">
        <source>%n correction(s): {different} differ from yours, {new} are new, {same} are the same</source>
        <translation>
            <numerusform>%n تصحیح: {different} متفاوت با تصحیح شما، {new} جدید، {same} یکسان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) (is|are) still to be decided</source>
        <translation>
            <numerusform>دربارهٔ %n تفاوت هنوز باید تصمیم گرفت</numerusform>
        </translation>
    </message>
    <message>
        <source>All Yours</source>
        <translation>همه از شما</translation>
    </message>
    <message>
        <source>All {reader}’s</source>
        <translation>همه از {reader}</translation>
    </message>
    <message>
        <source>Both names stay in the history</source>
        <translation>هر دو نام در تاریخچه می‌ماند</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Corrections from {reader}</source>
        <translation>تصحیح‌های {reader}</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Joined the corrections from {reader}</source>
        <translation>تصحیح‌های {reader} افزوده شد</translation>
    </message>
    <message numerus="yes">
        <source>Made for another text (other words in {other} of %n paragraphs).</source>
        <translation>
            <numerusform>برای متن دیگری است (واژه‌های متفاوت در {other} از %n پاراگراف).</numerusform>
        </translation>
    </message>
    <message>
        <source>Use These</source>
        <translation>استفاده از این‌ها</translation>
    </message>
    <message>
        <source>made on {day}, {time}</source>
        <translation>انجام‌شده در {day}، {time}</translation>
    </message>
    <message>
        <source>{made}, for this very file</source>
        <translation>‏{made}، برای همین پرونده</translation>
    </message>
</context>
<context>
    <name>Confinement</name>
    <message>
        <source>Nothing was read: with --require-confinement, files are read in a confined process only, and this system does not have, or does not let be used, what confines one (Landlock and seccomp). Leave the option out to read files that you trust.</source>
        <translation>چیزی خوانده نشد: با ‎--require-confinement‎، پرونده‌ها فقط در پردازهٔ محصور خوانده می‌شوند و این سیستم ابزار محصور کردن (Landlock و seccomp) را ندارد یا اجازهٔ استفاده از آن را نمی‌دهد. برای خواندن پرونده‌هایی که به آن‌ها اعتماد دارید، این گزینه را به کار نبرید.</translation>
    </message>
    <message>
        <source>On this system, files can be read only in a process that is confined in part: it cannot write files, but might use the network or start programs, as seccomp is missing or may not be used. Open only files that you trust.</source>
        <translation>در این سیستم پرونده‌ها را فقط می‌توان در پردازه‌ای خواند که تا اندازه‌ای محصور است: نمی‌تواند پرونده بنویسد، اما شاید بتواند از شبکه استفاده کند یا نرم‌افزار اجرا کند، زیرا seccomp موجود نیست یا نمی‌توان از آن استفاده کرد. فقط پرونده‌هایی را باز کنید که به آن‌ها اعتماد دارید.</translation>
    </message>
    <message>
        <source>On this system, files cannot be read in a confined process: it has neither Landlock nor seccomp, or does not let them be used. A file that was made to do harm might do it: open only files that you trust.</source>
        <translation>در این سیستم پرونده‌ها را نمی‌توان در پردازهٔ محصور خواند: نه Landlock دارد و نه seccomp، یا اجازهٔ استفاده از آن‌ها را نمی‌دهد. پرونده‌ای که برای آسیب زدن ساخته شده، شاید آسیب بزند: فقط پرونده‌هایی را باز کنید که به آن‌ها اعتماد دارید.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>فهرست مطالب</translation>
    </message>
    <message>
        <source>Parts of it are in {language}. People and acts are looked for in English only so far.</source>
        <translation>قسمت‌هایی از آن به زبان {language} است. افراد و کنش‌ها در حال حاضر فقط در متن انگلیسی جست‌وجو می‌شوند.</translation>
    </message>
    <message>
        <source>The text is in {language}. People and acts are looked for in English only so far.</source>
        <translation>متن به زبان {language} است. افراد و کنش‌ها در حال حاضر فقط در متن انگلیسی جست‌وجو می‌شوند.</translation>
    </message>
    <message>
        <source>The text tells of no event: no date, place, title or act was found in it. Choose a report of an event.</source>
        <translation>متن از رویدادی نمی‌گوید: تاریخ، مکان، عنوان یا کنشی در آن یافت نشد. گزارش یک رویداد را انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{name}” is in {language}. People and acts are looked for in English only so far.</source>
        <translation>‏«⁨{name}⁩» به زبان {language} است. افراد و کنش‌ها در حال حاضر فقط در متن انگلیسی جست‌وجو می‌شوند.</translation>
    </message>
    <message>
        <source>“{name}” tells of no event: no date, place, title or act was found in it. Choose a report of an event.</source>
        <translation>‏«⁨{name}⁩» از رویدادی نمی‌گوید: تاریخ، مکان، عنوان یا کنشی در آن یافت نشد. گزارش یک رویداد را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>ContentsLine</name>
    <message>
        <source>Contents</source>
        <translation>فهرست مطالب</translation>
    </message>
</context>
<context>
    <name>CorrectingActs</name>
    <message>
        <source>&amp;Join With the Next</source>
        <translation>&amp;پیوستن به بعدی</translation>
    </message>
    <message>
        <source>&amp;Join the Chosen Rows</source>
        <translation>به هم &amp;پیوستن سطرهای انتخاب‌شده</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;انجام دوباره</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;برگرداندن</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای برگرداندن نیست.</translation>
    </message>
    <message>
        <source>This row only tells of {entry}. To remove that, use the menu of the row.</source>
        <translation>این سطر فقط از {entry} می‌گوید. برای حذف آن از منوی سطر استفاده کنید.</translation>
    </message>
</context>
<context>
    <name>CorrectingPanels</name>
    <message numerus="yes">
        <source>Of %n checked entries {kept} are kept; {lost} lost their words.</source>
        <translation>
            <numerusform>از %n مورد بررسی‌شده، {kept} مورد حفظ شد؛ واژه‌های {lost} مورد از دست رفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;Differences</source>
        <translation>نمایش &amp;تفاوت‌ها</translation>
    </message>
    <message>
        <source>Show the &amp;Earlier Text</source>
        <translation>نمایش متن &amp;پیشین</translation>
    </message>
    <message>
        <source>The Earlier Text</source>
        <translation>متن پیشین</translation>
    </message>
    <message>
        <source>The file changed on the disk at {time}.</source>
        <translation>پرونده در ساعت {time} روی دیسک تغییر کرد.</translation>
    </message>
    <message>
        <source>The text has changed.</source>
        <translation>متن تغییر کرده است.</translation>
    </message>
    <message>
        <source>These corrections were changed in another window.</source>
        <translation>این تصحیح‌ها در پنجرهٔ دیگری تغییر کرد.</translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message numerus="yes">
        <source>%n correction(s) of this report could not be read.</source>
        <translation>
            <numerusform>%n تصحیح این گزارش خوانده نشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to what was found: {step}</source>
        <translation>بازگشت به یافتهٔ اولیه: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>دوباره انجام شد: {step}</translation>
    </message>
    <message>
        <source>This correction makes no sense ({reason}).</source>
        <translation>این تصحیح معنا ندارد ({reason}).</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>برگردانده شد: {step}</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;رونوشت</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;ذخیره به نام…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>رونوشت شد.</translation>
    </message>
    <message>
        <source>Crash Report</source>
        <translation>گزارش خرابی</translation>
    </message>
    <message>
        <source>It is kept in {path}</source>
        <translation>در ⁨{path}⁩ نگه‌داری می‌شود</translation>
    </message>
    <message>
        <source>Save the Crash Report</source>
        <translation>ذخیرهٔ گزارش خرابی</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>متن (*.txt)</translation>
    </message>
    <message>
        <source>This report says where in the application it failed. It holds no text, no file name and no setting of yours. Nothing is sent unless you send it yourself.</source>
        <translation>این گزارش می‌گوید خطا در کجای نرم‌افزار رخ داده است. متن، نام پرونده یا تنظیماتی از شما در آن نیست. چیزی فرستاده نمی‌شود، مگر آنکه خودتان بفرستید.</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>‏⁨{path}⁩ نوشته شد.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان خواند: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be removed: {reason}.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان حذف کرد: {reason}.</translation>
    </message>
</context>
<context>
    <name>CrashWatch</name>
    <message>
        <source>Show &amp;Report</source>
        <translation>نمایش &amp;گزارش</translation>
    </message>
    <message>
        <source>Something failed because of an error in the application.</source>
        <translation>به‌دلیل خطایی در نرم‌افزار، کاری انجام نشد.</translation>
    </message>
    <message>
        <source>Something failed because of an error in the application. A report of it was left on this computer, and was sent to nobody.</source>
        <translation>به‌دلیل خطایی در نرم‌افزار، کاری انجام نشد. گزارشی از آن در این رایانه باقی مانده و برای کسی فرستاده نشده است.</translation>
    </message>
    <message>
        <source>The application ended unexpectedly the last time. A report of it was left on this computer, and was sent to nobody.</source>
        <translation>نرم‌افزار دفعهٔ پیش به‌طور غیرمنتظره بسته شد. گزارشی از آن در این رایانه باقی مانده و برای کسی فرستاده نشده است.</translation>
    </message>
</context>
<context>
    <name>DecideFoot</name>
    <message>
        <source>Corrections to decide…</source>
        <translation>تصحیح‌های نیازمند تصمیم…</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Correction</source>
        <translation>تصحیح</translation>
    </message>
    <message>
        <source>Found now</source>
        <translation>یافتهٔ کنونی</translation>
    </message>
    <message>
        <source>Found otherwise now · {count}</source>
        <translation>اکنون به‌گونه‌ای دیگر یافت شده ({count})</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>واژه‌های آن</translation>
    </message>
    <message>
        <source>Kept without words · {count}</source>
        <translation>حفظ‌شده بدون واژه ({count})</translation>
    </message>
    <message>
        <source>Kept · {count}: some of their words changed</source>
        <translation>حفظ‌شده ({count}): برخی از واژه‌هایشان تغییر کرده است</translation>
    </message>
    <message>
        <source>Kept · {count}: their words still stand</source>
        <translation>حفظ‌شده ({count}): واژه‌هایشان هنوز هست</translation>
    </message>
    <message>
        <source>Lost their words · {count}</source>
        <translation>واژه‌هایشان از دست رفته ({count})</translation>
    </message>
    <message>
        <source>Nothing like it was found.</source>
        <translation>چیزی مانند آن یافت نشد.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Now, {place}</source>
        <translation>اکنون، {place}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>found otherwise now</source>
        <translation>اکنون به‌گونه‌ای دیگر یافت شده</translation>
    </message>
    <message>
        <source>lost its words</source>
        <translation>واژه‌هایش از دست رفته</translation>
    </message>
    <message>
        <source>{value}, with these words.</source>
        <translation>‏{value}، با این واژه‌ها.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Choose the words in the text, then press U on this card.</source>
        <translation>واژه‌ها را در متن انتخاب کنید، سپس روی این کارت U را فشار دهید.</translation>
    </message>
    <message>
        <source>Choose words…</source>
        <translation>انتخاب واژه‌ها…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>حفظ تصحیح من</translation>
    </message>
    <message>
        <source>Take proposal</source>
        <translation>پذیرش پیشنهاد</translation>
    </message>
    <message>
        <source>Take what is found now</source>
        <translation>پذیرش یافتهٔ کنونی</translation>
    </message>
    <message numerus="yes">
        <source>The file changed · %n checked entries</source>
        <translation>
            <numerusform>پرونده تغییر کرد – %n مورد بررسی‌شده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
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
        <translation>دربارهٔ Event Report Viewer</translation>
    </message>
    <message>
        <source>Event Report Viewer {version}</source>
        <translation>Event Report Viewer {version}</translation>
    </message>
    <message>
        <source>Shows a written report of an event as programme, people and text. What is shown was found in the report by machine, and may be incomplete or wrong; each fact leads to the words that it was taken from.

Free software under the MIT licence. Built on Qt and PySide6 (LGPL 3) and on spaCy and its English model (MIT).</source>
        <translation>گزارش مکتوب یک رویداد را به شکل برنامه، افراد و متن نشان می‌دهد. آنچه نشان داده می‌شود به‌طور ماشینی در گزارش یافت شده و ممکن است ناقص یا نادرست باشد؛ هر مورد به واژه‌هایی می‌رسد که از آن‌ها برگرفته شده است.

نرم‌افزار آزاد با مجوز MIT. بر پایهٔ Qt و PySide6 (LGPL 3) و spaCy و مدل انگلیسی آن (MIT).</translation>
    </message>
</context>
<context>
    <name>Doubting</name>
    <message>
        <source>?</source>
        <comment>the sign of doubt: the question mark of the language</comment>
        <translation>؟</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>تردیدآمیز</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>نامطمئن</translation>
    </message>
    <message>
        <source>a prize may go to somebody who is not there</source>
        <translation>جایزه ممکن است به کسی داده شود که آنجا نیست</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>تردیدآمیز</translation>
    </message>
    <message>
        <source>few words are given as said</source>
        <translation>واژه‌های اندکی به‌عنوان گفته آمده است</translation>
    </message>
    <message>
        <source>few words of the report point to it</source>
        <translation>واژه‌های اندکی از گزارش به آن اشاره دارد</translation>
    </message>
    <message>
        <source>in other reports, whoever is named in such a way seldom does what is told there</source>
        <translation>در گزارش‌های دیگر، کسی که چنین از او نام می‌برند کمتر کاری را که آنجا گفته شده انجام می‌دهد</translation>
    </message>
    <message>
        <source>in other reports, whoever is named in such a way seldom took part as is told there</source>
        <translation>در گزارش‌های دیگر، کسی که این‌گونه از او نام برده می‌شود به‌ندرت آن‌طور که آنجا آمده شرکت کرده است</translation>
    </message>
    <message>
        <source>in other reports, words in such a place are seldom what the person is</source>
        <translation>در گزارش‌های دیگر، واژه‌هایی در چنین جایی به‌ندرت می‌گویند که آن شخص کیست</translation>
    </message>
    <message>
        <source>in other reports, words like these seldom tell of something done</source>
        <translation>در گزارش‌های دیگر، چنین واژه‌هایی کمتر از انجام کاری می‌گویند</translation>
    </message>
    <message>
        <source>in other reports, words like these seldom tell of something said</source>
        <translation>در گزارش‌های دیگر، چنین واژه‌هایی کمتر از گفته‌شدن چیزی می‌گویند</translation>
    </message>
    <message>
        <source>it is told as something that had happened before</source>
        <translation>به‌عنوان چیزی بازگو شده که پیش‌تر رخ داده بود</translation>
    </message>
    <message>
        <source>it is told as what somebody else said</source>
        <translation>به‌عنوان سخن کس دیگری بازگو شده است</translation>
    </message>
    <message>
        <source>it is told in passing, not as a step of the event</source>
        <translation>گذرا بازگو شده، نه به‌عنوان گامی از رویداد</translation>
    </message>
    <message>
        <source>it may have been said elsewhere, as to the press</source>
        <translation>شاید جای دیگری گفته شده باشد، مثلاً به خبرنگاران</translation>
    </message>
    <message>
        <source>it stands in somebody’s words</source>
        <translation>در میان سخن کسی آمده است</translation>
    </message>
    <message>
        <source>many people are named there</source>
        <translation>آنجا از افراد بسیاری نام برده شده است</translation>
    </message>
    <message>
        <source>more acts of the same person are told: two of them may be one</source>
        <translation>از همین شخص کارهای دیگری هم گفته شده است: شاید دو مورد، یکی باشد</translation>
    </message>
    <message>
        <source>no single word speaks against it, but of ten such findings about {count} are wrong</source>
        <translation>هیچ واژهٔ مشخصی خلاف آن را نشان نمی‌دهد، اما از هر ده یافتهٔ این‌چنینی حدود {count} مورد نادرست است</translation>
    </message>
    <message>
        <source>no verb there is in the past tense</source>
        <translation>هیچ فعلی در آنجا به زمان گذشته نیست</translation>
    </message>
    <message>
        <source>only one word tells of it</source>
        <translation>فقط یک واژه از آن می‌گوید</translation>
    </message>
    <message>
        <source>the head of a report often sums up what it tells below</source>
        <translation>آغاز گزارش اغلب خلاصهٔ چیزی است که در ادامه می‌آید</translation>
    </message>
    <message>
        <source>the name consists of words that are not known</source>
        <translation>نام از واژه‌های ناشناخته تشکیل شده است</translation>
    </message>
    <message>
        <source>the name stands behind “of”, as those of places and bodies do</source>
        <translation>نام پس از «of» آمده است، مانند نام مکان‌ها و نهادها</translation>
    </message>
    <message>
        <source>the person is named as the one whose it is</source>
        <translation>از شخص به‌عنوان صاحب آن نام برده شده است</translation>
    </message>
    <message>
        <source>the person is named behind a word such as “with”, “for” or “about”</source>
        <translation>از شخص پس از واژه‌ای مانند «with»، «for» یا «about» نام برده شده است</translation>
    </message>
    <message>
        <source>the person is named by one name only there</source>
        <translation>شخص آنجا فقط با یک نام آمده است</translation>
    </message>
    <message>
        <source>the person is named only once</source>
        <translation>از شخص فقط یک بار نام برده شده است</translation>
    </message>
    <message>
        <source>the person is told of as somebody’s relative, friend or colleague</source>
        <translation>از این شخص به عنوان خویشاوند، دوست یا همکار کسی یاد شده است</translation>
    </message>
    <message>
        <source>the report does not name the event itself</source>
        <translation>گزارش خودِ رویداد را نام نمی‌برد</translation>
    </message>
    <message>
        <source>the report does not name the person there</source>
        <translation>گزارش آنجا شخص را نام نمی‌برد</translation>
    </message>
    <message>
        <source>the report does not name who did it</source>
        <translation>گزارش انجام‌دهندهٔ آن را نام نمی‌برد</translation>
    </message>
    <message>
        <source>the report does not say what the person is</source>
        <translation>گزارش نمی‌گوید که شخص چه سِمتی دارد</translation>
    </message>
    <message>
        <source>the report does not tell of anything the person did</source>
        <translation>گزارش از هیچ کاری که شخص کرده باشد نمی‌گوید</translation>
    </message>
    <message>
        <source>the report offers other candidates that fit nearly as well</source>
        <translation>گزارش گزینه‌های دیگری دارد که تقریباً به همان اندازه مناسب‌اند</translation>
    </message>
    <message>
        <source>the report says several things that the person is</source>
        <translation>گزارش برای شخص چند سِمت می‌آورد</translation>
    </message>
    <message>
        <source>the same is told of the person elsewhere: it may be one act</source>
        <translation>همین دربارهٔ این شخص جای دیگری نیز گفته شده است: شاید هر دو یک کنش باشد</translation>
    </message>
    <message>
        <source>the sentence does not name who says it</source>
        <translation>جمله گوینده را نام نمی‌برد</translation>
    </message>
    <message>
        <source>the sentence has no verb of its own</source>
        <translation>جمله فعل مستقلی ندارد</translation>
    </message>
    <message>
        <source>the sentence is in the present tense, unlike most of the report</source>
        <translation>جمله، برخلاف بیشتر گزارش، به زمان حال است</translation>
    </message>
    <message>
        <source>the sentence is told in the present tense</source>
        <translation>جمله به زمان حال است</translation>
    </message>
    <message>
        <source>the sentence is very long</source>
        <translation>جمله بسیار بلند است</translation>
    </message>
    <message>
        <source>the sentence names a year</source>
        <translation>جمله از سالی نام می‌برد</translation>
    </message>
    <message>
        <source>the sentence names another day of the week</source>
        <translation>جمله از روز دیگری از هفته نام می‌برد</translation>
    </message>
    <message>
        <source>the sentence names other people too</source>
        <translation>جمله از افراد دیگر نیز نام می‌برد</translation>
    </message>
    <message>
        <source>the sentence speaks of another time</source>
        <translation>جمله از زمان دیگری می‌گوید</translation>
    </message>
    <message>
        <source>the sentence speaks of other times too</source>
        <translation>جمله از زمان‌های دیگر نیز می‌گوید</translation>
    </message>
    <message>
        <source>the sentence tells of much else</source>
        <translation>جمله از چیزهای بسیار دیگری نیز می‌گوید</translation>
    </message>
    <message>
        <source>the sentence tells of other acts too</source>
        <translation>جمله از کنش‌های دیگر نیز می‌گوید</translation>
    </message>
    <message>
        <source>the verb “{word}” often tells of something else</source>
        <translation>فعل «⁨{word}⁩» اغلب از چیز دیگری می‌گوید</translation>
    </message>
    <message>
        <source>the words may be no name of a person</source>
        <translation>شاید این واژه‌ها نام شخص نباشد</translation>
    </message>
    <message>
        <source>the words may mean any such place</source>
        <translation>واژه‌ها ممکن است به هر جایی از این دست اشاره کند</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>نامطمئن</translation>
    </message>
    <message>
        <source>who is meant was worked out: the report names an office there</source>
        <translation>شخص مورد نظر استنباط شده است: گزارش آنجا از سِمتی نام می‌برد</translation>
    </message>
    <message>
        <source>who is meant was worked out: the report says “he”, “she” or “they” there</source>
        <translation>شخص مورد نظر استنباط شده است: گزارش آنجا «he»، «she» یا «they» می‌گوید</translation>
    </message>
    <message>
        <source>who is meant was worked out: the report speaks of several people there</source>
        <translation>شخص مورد نظر استنباط شده است: گزارش آنجا از چند نفر می‌گوید</translation>
    </message>
    <message>
        <source>with “{word}”, a sentence often tells of another time, or of what is usual or possible</source>
        <translation>جمله‌ای که «⁨{word}⁩» دارد اغلب از زمان دیگری، یا از آنچه معمول یا ممکن است، می‌گوید</translation>
    </message>
    <message>
        <source>{grade}, {reason}</source>
        <translation>{grade}، {reason}</translation>
    </message>
    <message>
        <source>{grade}: {reason}</source>
        <translation>{grade}: {reason}</translation>
    </message>
    <message>
        <source>“{word}” often tells of something else than what was said</source>
        <translation>واژهٔ «⁨{word}⁩» اغلب از چیزی جز سخن کسی می‌گوید</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>How they took part, {doubt}</source>
        <translation>نحوهٔ مشارکت، {doubt}</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>بخش {number}</translation>
    </message>
    <message>
        <source>Role of {name}, {role}</source>
        <translation>سِمت {name}، {role}</translation>
    </message>
    <message>
        <source>Role, {doubt}</source>
        <translation>سِمت، {doubt}</translation>
    </message>
    <message>
        <source>Statement by {name}</source>
        <translation>گفته، {name}</translation>
    </message>
    <message>
        <source>Statement by {name}, {cue}</source>
        <translation>گفته، {name}، {cue}</translation>
    </message>
    <message>
        <source>role, {role}</source>
        <comment>follows what is said of the name</comment>
        <translation>سِمت، {role}</translation>
    </message>
    <message>
        <source>{thing}: {reason}</source>
        <translation>{thing}: {reason}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«⁨{words}⁩»</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message numerus="yes">
        <source>Drop to open %n reports, each in a window of its own</source>
        <translation>
            <numerusform>برای باز کردن %n گزارش، هر یک در پنجره‌ای جدا، رها کنید</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open this text</source>
        <translation>برای باز کردن این متن رها کنید</translation>
    </message>
    <message>
        <source>Drop to open this text in a new window</source>
        <translation>برای باز کردن این متن در پنجره‌ای جدید رها کنید</translation>
    </message>
    <message>
        <source>Drop to open “{name}”</source>
        <translation>برای باز کردن «⁨{name}⁩» رها کنید</translation>
    </message>
    <message>
        <source>Drop to open “{name}” in a new window</source>
        <translation>برای باز کردن «⁨{name}⁩» در پنجره‌ای جدید رها کنید</translation>
    </message>
    <message>
        <source>There is nothing in this to open.</source>
        <translation>در این، چیزی برای باز کردن نیست.</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Drop a file here. You will see what happened, in which order, who spoke and who was there, each with the words it comes from.</source>
        <translation>پرونده‌ای را اینجا رها کنید. خواهید دید که چه رخ داد، به چه ترتیبی، چه کسانی سخن گفتند و چه کسانی حضور داشتند؛ هر یک با واژه‌هایی که از آن برآمده است.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The file is never changed; your corrections are kept apart.</source>
        <translation>هیچ چیز از این رایانه بیرون نمی‌رود. پرونده هرگز تغییر نمی‌کند؛ تصحیح‌های شما جدا نگه‌داری می‌شود.</translation>
    </message>
    <message>
        <source>Open a report of an event</source>
        <translation>گزارش یک رویداد را باز کنید</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>باز کردن…</translation>
    </message>
    <message>
        <source>Paste Text</source>
        <translation>چسباندن متن</translation>
    </message>
    <message>
        <source>Sample Report</source>
        <translation>گزارش نمونه</translation>
    </message>
    <message>
        <source>Text, Markdown, web page, Word (DOCX), OpenDocument (ODT), RTF, PDF with text, mail (EML)</source>
        <translation>متن، Markdown، صفحهٔ وب، Word (DOCX)، OpenDocument (ODT)، RTF، PDF دارای متن، ایمیل (EML)</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Called by the headline of the report</source>
        <translation>نام رویداد از تیتر گزارش گرفته شده است</translation>
    </message>
    <message>
        <source>Called by the headline of the report “{name}”</source>
        <translation>نام رویداد از تیتر گزارش «⁨{name}⁩» گرفته شده است</translation>
    </message>
    <message>
        <source>Date and place are those of the event that the report tells of</source>
        <translation>تاریخ و مکان از آنِ رویدادی است که گزارش از آن می‌گوید</translation>
    </message>
    <message>
        <source>found: {value}</source>
        <translation>یافته: {value}</translation>
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
        <translation>نحوهٔ مشارکت، {doubt}</translation>
    </message>
    <message>
        <source>It is in your own words.</source>
        <translation>عبارت آن از خود شماست.</translation>
    </message>
    <message>
        <source>It rests on {words}.</source>
        <translation>مبنای آن {words} است.</translation>
    </message>
    <message>
        <source>Item {number}, {kind}</source>
        <translation>بخش {number}، {kind}</translation>
    </message>
    <message>
        <source>Role: {role}.</source>
        <translation>سِمت: {role}.</translation>
    </message>
    <message>
        <source>Statement by {name}</source>
        <translation>گفته، {name}</translation>
    </message>
    <message>
        <source>The text offers {words}, too.</source>
        <translation>متن، {words} را نیز دارد.</translation>
    </message>
    <message>
        <source>a clock time with words for beginning, or with the day</source>
        <translation>ساعتی با واژه‌هایی دربارهٔ آغاز، یا همراه با روز</translation>
    </message>
    <message>
        <source>a day that is told with the event</source>
        <translation>روزی که همراه با رویداد آمده است</translation>
    </message>
    <message>
        <source>a line of a list or of a printed programme</source>
        <translation>سطری از یک فهرست یا از برنامه‌ای چاپی</translation>
    </message>
    <message>
        <source>a line that gives the place</source>
        <translation>سطری که مکان را می‌گوید</translation>
    </message>
    <message>
        <source>a name behind a label</source>
        <translation>نامی پس از یک برچسب</translation>
    </message>
    <message>
        <source>a name of an event in the first paragraphs</source>
        <translation>نام یک رویداد در پاراگراف‌های نخست</translation>
    </message>
    <message>
        <source>a name that is told in full elsewhere</source>
        <translation>نامی که در جای دیگر کامل آمده است</translation>
    </message>
    <message>
        <source>a name that stands by itself</source>
        <translation>نامی که به‌تنهایی آمده است</translation>
    </message>
    <message>
        <source>a name that the report says the event has</source>
        <translation>نامی که گزارش برای رویداد می‌آورد</translation>
    </message>
    <message>
        <source>a noun for an event with those whose it is</source>
        <translation>اسمی برای رویداد همراه با برگزارکنندگان آن</translation>
    </message>
    <message>
        <source>a noun that names an act</source>
        <translation>اسمی که کنشی را نام می‌برد</translation>
    </message>
    <message>
        <source>a number with those who came</source>
        <translation>عددی همراه با کسانی که آمدند</translation>
    </message>
    <message>
        <source>a place that is told with the event</source>
        <translation>مکانی که همراه با رویداد آمده است</translation>
    </message>
    <message>
        <source>a question and its answer</source>
        <translation>یک پرسش و پاسخ آن</translation>
    </message>
    <message>
        <source>a quotation, and who is named beside it</source>
        <translation>یک نقل‌قول و کسی که در کنار آن از او نام برده شده است</translation>
    </message>
    <message>
        <source>a town in the lines at the head</source>
        <translation>شهری در سطرهای آغازین</translation>
    </message>
    <message>
        <source>a town in the name of the place, or of who held it</source>
        <translation>شهری در نام مکان یا نام برگزارکننده</translation>
    </message>
    <message>
        <source>a town that is told with the event</source>
        <translation>شهری که همراه با رویداد آمده است</translation>
    </message>
    <message>
        <source>a verb of saying, and who says it</source>
        <translation>فعل نقل و گویندهٔ آن</translation>
    </message>
    <message>
        <source>all that speaks for it there, weighed together</source>
        <translation>سنجش همهٔ نشانه‌های آنجا در کنار هم</translation>
    </message>
    <message>
        <source>an office before the name</source>
        <translation>سِمتی پیش از نام</translation>
    </message>
    <message>
        <source>its place above the text</source>
        <translation>جای آن در بالای متن</translation>
    </message>
    <message>
        <source>names in a list</source>
        <translation>نام‌هایی در یک فهرست</translation>
    </message>
    <message>
        <source>names in a row</source>
        <translation>نام‌هایی پشت سر هم</translation>
    </message>
    <message>
        <source>the line that dates the report, and days told from there</source>
        <translation>سطر تاریخ گزارش و روزهایی که از روی آن بازگو شده‌اند</translation>
    </message>
    <message>
        <source>the name of a body in the first lines</source>
        <translation>نام یک نهاد در سطرهای نخست</translation>
    </message>
    <message>
        <source>the way in which the page tells who speaks</source>
        <translation>شیوهٔ نشان دادن گوینده در صفحه</translation>
    </message>
    <message>
        <source>the way names of people are written</source>
        <translation>شیوهٔ نوشتن نام افراد</translation>
    </message>
    <message>
        <source>the way the sentence is built</source>
        <translation>ساختار جمله</translation>
    </message>
    <message>
        <source>the words before the name</source>
        <translation>واژه‌های پیش از نام</translation>
    </message>
    <message>
        <source>the words behind the name</source>
        <translation>واژه‌های پس از نام</translation>
    </message>
    <message>
        <source>the words beside the name</source>
        <translation>واژه‌های کنار نام</translation>
    </message>
    <message>
        <source>two given names with one surname</source>
        <translation>دو نام کوچک با یک نام خانوادگی</translation>
    </message>
    <message>
        <source>two offices before two names</source>
        <translation>دو سِمت پیش از دو نام</translation>
    </message>
    <message>
        <source>what a sentence says of the person</source>
        <translation>آنچه جمله‌ای دربارهٔ شخص می‌گوید</translation>
    </message>
    <message>
        <source>what a sentence with “he” or “she” says of the person</source>
        <translation>آنچه جمله‌ای با «he» یا «she» دربارهٔ شخص می‌گوید</translation>
    </message>
    <message>
        <source>what is told of the person, or that nothing is</source>
        <translation>آنچه دربارهٔ شخص آمده، یا نیامدن چیزی دربارهٔ او</translation>
    </message>
    <message>
        <source>what somebody said after coming on</source>
        <translation>آنچه کسی پس از آمدن به جایگاه گفته است</translation>
    </message>
    <message>
        <source>words for a ceremony, such as a prayer or a wreath</source>
        <translation>واژه‌هایی دربارهٔ مراسم، مانند دعا یا نثار گل</translation>
    </message>
    <message>
        <source>words for a message from somebody who was not there</source>
        <translation>واژه‌هایی دربارهٔ پیام کسی که آنجا نبود</translation>
    </message>
    <message>
        <source>words for a motion, or for thanks that were moved</source>
        <translation>واژه‌هایی دربارهٔ پیشنهادی رسمی، یا پیشنهاد سپاسگزاری</translation>
    </message>
    <message>
        <source>words for holding or organising something</source>
        <translation>واژه‌هایی دربارهٔ برگزاری یا سازمان‌دهی</translation>
    </message>
    <message>
        <source>words for music, dances, plays or poems</source>
        <translation>واژه‌هایی دربارهٔ موسیقی، رقص، نمایش یا شعر</translation>
    </message>
    <message>
        <source>words for opening, closing or introducing</source>
        <translation>واژه‌هایی دربارهٔ افتتاح، اختتام یا معرفی</translation>
    </message>
    <message>
        <source>words for people who talk with each other, such as a panel</source>
        <translation>واژه‌هایی دربارهٔ گفت‌وگوی چند نفر با هم، مانند میزگرد</translation>
    </message>
    <message>
        <source>words for somebody who was due, or did not come</source>
        <translation>واژه‌هایی دربارهٔ کسی که قرار بود بیاید یا نیامد</translation>
    </message>
    <message>
        <source>words for somebody who was there</source>
        <translation>واژه‌هایی دربارهٔ کسی که آنجا بود</translation>
    </message>
    <message>
        <source>words for something done together, such as a workshop or a game</source>
        <translation>واژه‌هایی دربارهٔ کاری گروهی، مانند کارگاه یا بازی</translation>
    </message>
    <message>
        <source>words for taking part from afar, or by a message</source>
        <translation>واژه‌هایی دربارهٔ شرکت از راه دور یا با پیام</translation>
    </message>
    <message>
        <source>words for what somebody said, such as “according to”</source>
        <translation>واژه‌هایی برای سخن کسی، مانند «به گفتهٔ»</translation>
    </message>
    <message>
        <source>words for what was shown, such as a film</source>
        <translation>واژه‌هایی دربارهٔ آنچه نمایش داده شد، مانند فیلم</translation>
    </message>
    <message>
        <source>words of giving, such as those for a prize or a gift</source>
        <translation>واژه‌هایی دربارهٔ اهدا، مانند اهدای جایزه یا هدیه</translation>
    </message>
    <message>
        <source>words of speaking</source>
        <translation>واژه‌های سخن گفتن</translation>
    </message>
    <message>
        <source>words that say what was part of the programme</source>
        <translation>واژه‌هایی که می‌گوید چه چیزی جزو برنامه بود</translation>
    </message>
    <message>
        <source>words that somebody said there, which belong to no other act</source>
        <translation>سخن کسی در آنجا که به هیچ کنش دیگری تعلق ندارد</translation>
    </message>
    <message>
        <source>words that stand below a colon, and who is told to speak above it</source>
        <translation>سخنی که زیر دونقطه آمده است، و کسی که بالای آن گفته شده سخن می‌گوید</translation>
    </message>
    <message>
        <source>words that tell where something was</source>
        <translation>واژه‌هایی که می‌گوید چیزی در کجا بود</translation>
    </message>
    <message>
        <source>{thing} ({done}).</source>
        <comment>a reader did it</comment>
        <translation>{thing} ({done}).</translation>
    </message>
    <message>
        <source>{thing}: found by {way}. It rests on {words}.</source>
        <translation>‏{thing}: یافته‌شده از روی {way}. مبنای آن {words} است.</translation>
    </message>
    <message>
        <source>{words} ({place})</source>
        <translation>{words} ({place})</translation>
    </message>
    <message>
        <source>{words} is taken to mean {name}.</source>
        <translation>منظور از {words}، {name} فرض شده است.</translation>
    </message>
    <message>
        <source>{words} names {name}.</source>
        <translation>منظور از {words}، {name} است.</translation>
    </message>
</context>
<context>
    <name>FactEditing</name>
    <message>
        <source>{label} · found: {value}</source>
        <translation>‏{label} – یافته: {value}</translation>
    </message>
    <message>
        <source>{label} · {value}</source>
        <translation>{label} – {value}</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message numerus="yes">
        <source>%n in the text, Down shows them</source>
        <translation>
            <numerusform>%n مورد در متن، کلید Down آن‌ها را نشان می‌دهد</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
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
        <translation>یافته‌شده در متن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>These words are not in the report. Kept as your own.</source>
        <translation>این واژه‌ها در گزارش نیست. به‌عنوان عبارت خودتان نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>found: {value}</source>
        <translation>یافته: {value}</translation>
    </message>
    <message>
        <source>or type another value</source>
        <translation>یا مقدار دیگری بنویسید</translation>
    </message>
</context>
<context>
    <name>FactsHeader</name>
    <message>
        <source>Facts of the event</source>
        <translation>مشخصات رویداد</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>No report is open</source>
        <translation>هیچ گزارشی باز نیست</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Corrections (*.json)</source>
        <translation>تصحیح‌ها (*.json)</translation>
    </message>
    <message>
        <source>Export a Safe Copy</source>
        <translation>برون‌ریزی نسخهٔ امن</translation>
    </message>
    <message>
        <source>Export the Matches as CSV</source>
        <translation>برون‌ریزی نتیجه‌ها به‌صورت CSV</translation>
    </message>
    <message>
        <source>Export the Summary as PDF</source>
        <translation>برون‌ریزی خلاصه به‌صورت PDF</translation>
    </message>
    <message>
        <source>Open a Report</source>
        <translation>باز کردن گزارش</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reports ({endings})</source>
        <translation>گزارش‌ها ({endings})</translation>
    </message>
    <message>
        <source>{report}-matches.csv</source>
        <translation>{report}-matches.csv</translation>
    </message>
    <message>
        <source>“{path}” is the report itself. Choose another name.</source>
        <translation>‏«⁨{path}⁩» خود گزارش است. نام دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message numerus="yes">
        <source>%n more: use the menu of a row in the list of people</source>
        <translation>
            <numerusform>%n مورد دیگر: از منوی سطرها در فهرست افراد استفاده کنید</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>نمایش &amp;همه</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>بستن (Esc)</translation>
    </message>
    <message>
        <source>Earlier searches (Ctrl+Down)</source>
        <translation>جست‌وجوهای پیشین (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>یافتن در گزارش</translation>
    </message>
    <message>
        <source>List of all matches (Ctrl+Shift+F)</source>
        <translation>فهرست همهٔ نتیجه‌ها (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>نتیجهٔ بعدی (F3)</translation>
    </message>
    <message>
        <source>No earlier searches</source>
        <translation>جست‌وجوی پیشینی نیست</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>نتیجهٔ قبلی (Shift+F3)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>نمایش آن‌ها</translation>
    </message>
    <message>
        <source>Whole Report</source>
        <translation>کل گزارش</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message numerus="yes">
        <source>%n more: use the menu of a row in the list</source>
        <translation>
            <numerusform>%n مورد دیگر: از منوی سطرها در فهرست استفاده کنید</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accents Make No Difference</source>
        <translation>&amp;نادیده گرفتن نشانه‌های آوایی</translation>
    </message>
    <message>
        <source>&amp;Digits of Any Script</source>
        <translation>یکی گرفتن &amp;رقم‌های همهٔ خط‌ها</translation>
    </message>
    <message>
        <source>&amp;Whole Words</source>
        <translation>&amp;واژهٔ کامل</translation>
    </message>
    <message>
        <source>Arabic and Persian &amp;Letter Forms Make No Difference</source>
        <translation>یکی گرفتن &amp;شکل‌های حروف عربی و فارسی</translation>
    </message>
    <message>
        <source>Ca&amp;se Matters</source>
        <translation>حساس به &amp;بزرگی و کوچکی حروف</translation>
    </message>
    <message>
        <source>In What So&amp;mebody Said</source>
        <translation>در &amp;گفته‌های یک نفر</translation>
    </message>
    <message>
        <source>In an &amp;Item of the Programme</source>
        <translation>در یک ب&amp;خش برنامه</translation>
    </message>
    <message>
        <source>In the Report’s &amp;Own Words</source>
        <translation>در &amp;سخن خود گزارش</translation>
    </message>
    <message>
        <source>In the Whole &amp;Report</source>
        <translation>در &amp;کل گزارش</translation>
    </message>
    <message>
        <source>Other Forms of a &amp;Name, Too</source>
        <translation>صورت‌های &amp;دیگر نام نیز</translation>
    </message>
    <message>
        <source>Regular E&amp;xpression</source>
        <translation>&amp;عبارت باقاعده</translation>
    </message>
    <message>
        <source>Search options</source>
        <translation>گزینه‌های جست‌وجو</translation>
    </message>
    <message>
        <source>“e” finds “ë”, straight quotes find curly ones</source>
        <translation>با «e»، «ë» نیز یافت می‌شود و با علامت نقل‌قول راست، علامت خمیده</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>Did you mean:</source>
        <translation>آیا منظورتان این بود:</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>نتیجه‌ای نیست</translation>
    </message>
    <message>
        <source>Not in these words, but in people, programme or statements.</source>
        <translation>با این واژه‌ها یافت نشد، اما در افراد، برنامه یا گفته‌ها هست.</translation>
    </message>
    <message>
        <source>Only in the report’s own words.</source>
        <translation>فقط در سخن خود گزارش.</translation>
    </message>
    <message>
        <source>Only in what {name} said.</source>
        <translation>فقط در گفته‌های {name}.</translation>
    </message>
    <message>
        <source>Only in “{item}”.</source>
        <translation>فقط در «⁨{item}⁩».</translation>
    </message>
    <message>
        <source>{count}: {words}, {place}</source>
        <translation>{count}: {words}، {place}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} از {all}</translation>
    </message>
    <message>
        <source>{number} of {all}, from the end</source>
        <translation>{number} از {all}، از پایان</translation>
    </message>
    <message>
        <source>{number} of {all}, from the top</source>
        <translation>{number} از {all}، از آغاز</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Searching failed because of an error in the application ({fault}). Try again; if it fails again, report it.</source>
        <translation>به‌دلیل خطایی در نرم‌افزار ({fault}) جست‌وجو انجام نشد. دوباره تلاش کنید؛ اگر باز هم انجام نشد، آن را گزارش کنید.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Corrections are kept apart; the file is never changed</source>
        <translation>تصحیح‌ها جدا نگه‌داری می‌شود؛ پرونده هرگز تغییر نمی‌کند</translation>
    </message>
    <message>
        <source>F1 for help</source>
        <translation>راهنما با F1</translation>
    </message>
    <message>
        <source>No report open</source>
        <translation>گزارشی باز نیست</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خصوصی</translation>
    </message>
    <message>
        <source>Shown as the report tells it; click anything to see its words</source>
        <translation>به همان صورت که گزارش می‌گوید؛ برای دیدن واژه‌های هر مورد روی آن کلیک کنید</translation>
    </message>
    <message>
        <source>The file is never changed</source>
        <translation>پرونده هرگز تغییر نمی‌کند</translation>
    </message>
    <message>
        <source>This is a sample report. Open your own with {keys}, or drop it here.</source>
        <translation>این گزارشی نمونه است. گزارش خودتان را با {keys} باز کنید، یا آن را در اینجا رها کنید.</translation>
    </message>
    <message>
        <source>This window keeps nothing: no settings, no list of files, no report</source>
        <translation>این پنجره چیزی نگه نمی‌دارد: نه تنظیمات، نه فهرست پرونده‌ها، نه گزارش</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Open Corrections</source>
        <translation>باز کردن تصحیح‌ها</translation>
    </message>
    <message>
        <source>Send Corrections</source>
        <translation>ارسال تصحیح‌ها</translation>
    </message>
    <message>
        <source>These corrections were made by a newer version of Event Report Viewer.</source>
        <translation>این تصحیح‌ها با نسخهٔ جدیدتری از Event Report Viewer انجام شده است.</translation>
    </message>
    <message>
        <source>This is not a file of corrections.</source>
        <translation>این، پروندهٔ تصحیح‌ها نیست.</translation>
    </message>
    <message>
        <source>{report}.corrections</source>
        <translation>{report}.corrections</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>‏«⁨{name}⁩» را نمی‌توان خواند: {reason}.</translation>
    </message>
</context>
<context>
    <name>HeaderActions</name>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
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
        <translation>تیتر</translation>
    </message>
    <message>
        <source>first words</source>
        <translation>واژه‌های آغازین</translation>
    </message>
    <message>
        <source>headline</source>
        <comment>what stands in the place of a title</comment>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>headline {words}</source>
        <translation>تیتر {words}</translation>
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
        <translation>راهنما</translation>
    </message>
    <message>
        <source>What It Can and Cannot Do</source>
        <translation>آنچه می‌تواند و آنچه نمی‌تواند</translation>
    </message>
</context>
<context>
    <name>Hiding</name>
    <message>
        <source>Hidden only as a whole, in a script that does not part family and given names: {names}.</source>
        <translation>فقط به‌صورت کامل پنهان شده، زیرا به خطی است که نام و نام خانوادگی را جدا نمی‌کند: {names}.</translation>
    </message>
    <message>
        <source>In what readers typed, these words are left, and could be names: {names}.</source>
        <translation>در آنچه خوانندگان گزارش نوشته‌اند این واژه‌ها باقی مانده و شاید نام باشد: {names}.</translation>
    </message>
    <message>
        <source>Nothing was written: words of a name that is to be hidden are still in it ({names}). Hide whoever else has that name, or take these words out of a copy of the report, and open that.</source>
        <translation>چیزی نوشته نشد: واژه‌هایی از نامی که باید پنهان شود هنوز در آن هست ({names}). هر کس دیگری را که این نام را دارد نیز پنهان کنید، یا این واژه‌ها را از رونوشتی از گزارش بردارید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>Still shown, and sharing a name with somebody hidden: {names}.</source>
        <translation>هنوز نمایان، با نامی مشترک با کسی که پنهان شده است: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is named in none of the files, so nothing was written. Look how the reports spell it.</source>
        <translation>از «⁨{name}⁩» در هیچ‌یک از پرونده‌ها نام برده نشده است، پس چیزی نوشته نشد. ببینید در گزارش‌ها چگونه نوشته شده است.</translation>
    </message>
    <message>
        <source>“{name}” is named nowhere in “{file}”, so nothing was written. Look how the report spells it.</source>
        <translation>از «⁨{name}⁩» در هیچ جای «⁨{file}⁩» نام برده نشده است، پس چیزی نوشته نشد. ببینید در گزارش چگونه نوشته شده است.</translation>
    </message>
    <message>
        <source>“{name}” stands in “{file}”, but was not found to be a person there. Hide these words with --also.</source>
        <translation>‏«⁨{name}⁩» در «⁨{file}⁩» هست، اما در آنجا به‌عنوان شخص یافت نشد. این واژه‌ها را با ‎--also‎ پنهان کنید.</translation>
    </message>
</context>
<context>
    <name>HidingOptions</name>
    <message>
        <source>&amp;Hide names of</source>
        <translation>&amp;پنهان کردن نامِ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Names are replaced by “Person A”, “Person B”, in the summary and in the text</source>
        <translation>در خلاصه و در متن، به‌جای نام‌ها «شخص A»، «شخص B» می‌آید</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>People chosen below</source>
        <translation>افراد انتخاب‌شده در زیر</translation>
    </message>
    <message>
        <source>People only mentioned</source>
        <translation>کسانی که فقط از آن‌ها نام برده شده</translation>
    </message>
    <message>
        <source>People to hide</source>
        <translation>افرادی که باید پنهان شوند</translation>
    </message>
    <message>
        <source>Roles stay, and can tell who somebody is: {roles}</source>
        <translation>سِمت‌ها می‌مانند و می‌توانند نشان دهند که شخص کیست: {roles}</translation>
    </message>
    <message>
        <source>Safe copy</source>
        <translation>نسخهٔ امن</translation>
    </message>
    <message>
        <source>Tick whose names are to be hidden.</source>
        <translation>کسانی را علامت بزنید که نامشان باید پنهان شود.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Back to what was found</source>
        <translation>بازگشت به یافتهٔ اولیه</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Filter: who, what, word</source>
        <translation>فیلتر: نام، کار، واژه</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Nothing has been corrected yet.</source>
        <translation>هنوز چیزی تصحیح نشده است.</translation>
    </message>
    <message>
        <source>Nothing matches the filter above.</source>
        <translation>چیزی با فیلتر بالا مطابقت ندارد.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Undo “{step}”</source>
        <translation>برگرداندن «⁨{step}⁩»</translation>
    </message>
</context>
<context>
    <name>HoursPicture</name>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>When: {items}</source>
        <translation>زمان: {items}</translation>
    </message>
    <message>
        <source>{known} of {all} items have a clock time</source>
        <translation>{known} بخش از {all} بخش ساعت دارد</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Nothing is opened from the network. Save the page as a file, and drop that.</source>
        <translation>از شبکه چیزی باز نمی‌شود. صفحه را به‌صورت پرونده ذخیره کنید و همان را رها کنید.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>متن چسبانده‌شده</translation>
    </message>
    <message>
        <source>Rest of {name}</source>
        <translation>ادامهٔ {name}</translation>
    </message>
    <message>
        <source>This holds no text. Drop a file with a report in it, or its text.</source>
        <translation>این هیچ متنی ندارد. پرونده‌ای که گزارشی در آن است یا متن آن را رها کنید.</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>&amp;Its words</source>
        <translation>&amp;واژه‌های آن</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;عنوان</translation>
    </message>
    <message>
        <source>Choose words in the text first.</source>
        <translation>نخست واژه‌هایی را در متن انتخاب کنید.</translation>
    </message>
    <message>
        <source>Give the item a title, or somebody who did something in it.</source>
        <translation>به بخش عنوانی بدهید، یا کسی را که در آن کاری کرده است بیفزایید.</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”: choose somebody, or add a new person.</source>
        <translation>در اینجا کسی به نام «⁨{name}⁩» نیست: کسی را انتخاب کنید، یا شخص جدیدی بیفزایید.</translation>
    </message>
    <message>
        <source>None stated</source>
        <translation>ذکر نشده</translation>
    </message>
    <message>
        <source>People and what they &amp;did</source>
        <translation>افراد و &amp;کار آن‌ها</translation>
    </message>
    <message>
        <source>This is no time of the day. Example: 09:30</source>
        <translation>این، ساعتی از روز نیست. نمونه: 09:30</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;زمان</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>There is not enough memory. Close other applications, then press Retry.</source>
        <translation>حافظه کافی نیست. نرم‌افزارهای دیگر را ببندید، سپس «تلاش دوباره» را فشار دهید.</translation>
    </message>
    <message>
        <source>This failed because of an error in the application ({fault}). Press Retry; if it fails again, report it.</source>
        <translation>این کار به‌دلیل خطایی در نرم‌افزار ({fault}) انجام نشد. «تلاش دوباره» را فشار دهید؛ اگر باز هم انجام نشد، آن را گزارش کنید.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Corrections cannot be kept: another window is keeping some and does not end. They hold until this window is closed.</source>
        <translation>تصحیح‌ها را نمی‌توان نگه داشت: پنجرهٔ دیگری در حال نگه داشتن تصحیح‌هاست و به پایان نمی‌رسد. تا بسته شدن این پنجره برقرار می‌مانند.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: something else stands in the place of their file. They hold until this window is closed.</source>
        <translation>تصحیح‌ها را نمی‌توان نگه داشت: چیز دیگری در جای پروندهٔ آن‌هاست. تا بسته شدن این پنجره برقرار می‌مانند.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: the disk is full. They hold until this window is closed.</source>
        <translation>تصحیح‌ها را نمی‌توان نگه داشت: دیسک پر است. تا بسته شدن این پنجره برقرار می‌مانند.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: the disk quota is used up. They hold until this window is closed.</source>
        <translation>تصحیح‌ها را نمی‌توان نگه داشت: سهمیهٔ دیسک تمام شده است. تا بسته شدن این پنجره برقرار می‌مانند.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: the disk reports a fault. They hold until this window is closed.</source>
        <translation>تصحیح‌ها را نمی‌توان نگه داشت: دیسک خطایی اعلام می‌کند. تا بسته شدن این پنجره برقرار می‌مانند.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: their file would be too large. They hold until this window is closed.</source>
        <translation>تصحیح‌ها را نمی‌توان نگه داشت: پروندهٔ آن‌ها بیش از اندازه بزرگ می‌شود. تا بسته شدن این پنجره برقرار می‌مانند.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: their place can only be read. They hold until this window is closed.</source>
        <translation>تصحیح‌ها را نمی‌توان نگه داشت: جای آن‌ها فقط‌خواندنی است. تا بسته شدن این پنجره برقرار می‌مانند.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: there is no folder of yours to keep them in. They hold until this window is closed.</source>
        <translation>تصحیح‌ها را نمی‌توان نگه داشت: پوشهٔ شخصی شما برای نگه داشتن آن‌ها وجود ندارد. تا بسته شدن این پنجره برقرار می‌مانند.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: there is no permission to write there. They hold until this window is closed.</source>
        <translation>تصحیح‌ها را نمی‌توان نگه داشت: اجازهٔ نوشتن در آنجا را ندارید. تا بسته شدن این پنجره برقرار می‌مانند.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: those of this report were made by a newer version of the application. They hold until this window is closed.</source>
        <translation>تصحیح‌ها را نمی‌توان نگه داشت: تصحیح‌های این گزارش با نسخهٔ جدیدتری از نرم‌افزار انجام شده است. تا بسته شدن این پنجره برقرار می‌مانند.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: {reason}. They hold until this window is closed.</source>
        <translation>تصحیح‌ها را نمی‌توان نگه داشت: {reason}. تا بسته شدن این پنجره برقرار می‌مانند.</translation>
    </message>
    <message>
        <source>The corrections of this report cannot be read: the disk reports a fault.</source>
        <translation>تصحیح‌های این گزارش را نمی‌توان خواند: دیسک خطایی اعلام می‌کند.</translation>
    </message>
    <message>
        <source>The corrections of this report cannot be read: there is no permission.</source>
        <translation>تصحیح‌های این گزارش را نمی‌توان خواند: اجازهٔ خواندن آن‌ها را ندارید.</translation>
    </message>
    <message>
        <source>These corrections were made by a newer version of the application.</source>
        <translation>این تصحیح‌ها با نسخهٔ جدیدتری از نرم‌افزار انجام شده است.</translation>
    </message>
    <message>
        <source>This file of corrections is too large.</source>
        <translation>این پروندهٔ تصحیح‌ها بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>This is not a file of corrections.</source>
        <translation>این، پروندهٔ تصحیح‌ها نیست.</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message numerus="yes">
        <source>item(s) {numbers}</source>
        <translation>
            <numerusform>بخش {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftoversPanel</name>
    <message numerus="yes">
        <source>%n (entry|entries), first those that are likely names: {likely}. Tick what is one: hide this too.</source>
        <translation>
            <numerusform>%n مورد، نخست آن‌ها که احتمالاً نام است: {likely}. هر چه را نام است تیک بزنید: این نیز پنهان شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide this too</source>
        <translation>این نیز پنهان شود</translation>
    </message>
    <message>
        <source>Left, and could be names</source>
        <translation>باقی‌مانده و شاید نام</translation>
    </message>
    <message>
        <source>Nothing else was found that could be a name.</source>
        <translation>چیز دیگری که شاید نام باشد یافت نشد.</translation>
    </message>
    <message>
        <source>Words that are left and could be names: hide this too</source>
        <translation>واژه‌های باقی‌مانده که شاید نام باشند: این نیز پنهان شود</translation>
    </message>
    <message>
        <source>{words}: hidden, too</source>
        <translation>‏{words}: این نیز پنهان شد</translation>
    </message>
    <message numerus="yes">
        <source>{words}: {places}, %n times: {context}</source>
        <translation>
            <numerusform>‏⁨{words}⁩: {places}، %n بار: ⁨{context}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: {places}: {context}</source>
        <translation>‏⁨{words}⁩: {places}: ⁨{context}⁩</translation>
    </message>
</context>
<context>
    <name>LikewiseDialog</name>
    <message>
        <source>&amp;Change the Ticked</source>
        <translation>&amp;تغییر تیک‌خورده‌ها</translation>
    </message>
    <message>
        <source>All of it is one step: Ctrl+Z takes it back</source>
        <translation>همهٔ آن یک گام است: با Ctrl+Z برمی‌گردد</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>جاها</translation>
    </message>
    <message>
        <source>The Same Fix Elsewhere</source>
        <translation>همین اصلاح در جاهای دیگر</translation>
    </message>
    <message>
        <source>The same could be changed here, too:</source>
        <translation>همین را می‌توان اینجا نیز تغییر داد:</translation>
    </message>
    <message>
        <source>{entry}: {before} becomes {after}</source>
        <translation>‏{entry}: {before} به {after} تغییر می‌کند</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Outside the programme</source>
        <translation>بیرون از برنامه</translation>
    </message>
    <message>
        <source>Said by somebody not named</source>
        <translation>گفتهٔ کسی که نامش نیامده</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation>گفتهٔ {name}</translation>
    </message>
    <message>
        <source>The report’s own words</source>
        <translation>سخن خود گزارش</translation>
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
        <translation>بزرگ‌نمایی {percent} ٪</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Event Report Viewer (Private)</source>
        <translation>Event Report Viewer (خصوصی)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>در حال خواندن پرونده…</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>added</source>
        <translation>افزوده‌شده</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>ناسازگار</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>تصحیح‌شده</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>تردیدآمیز</translation>
    </message>
    <message>
        <source>found</source>
        <translation>یافته‌شده</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>ازدست‌رفته</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>something else is found now</source>
        <translation>اکنون چیز دیگری یافت می‌شود</translation>
    </message>
    <message>
        <source>words no longer in the file</source>
        <translation>واژه‌ها دیگر در پرونده نیست</translation>
    </message>
    <message>
        <source>{done} by {names}</source>
        <comment>somebody did it</comment>
        <translation>‏{done} توسط {names}</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>of a reader, within a sentence</comment>
        <translation>⁨{name}⁩</translation>
    </message>
    <message>
        <source>{told}; found: {words}</source>
        <translation>‏{told}؛ یافته: {words}</translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>After</source>
        <translation>پس از آن</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از آن</translation>
    </message>
    <message>
        <source>First character</source>
        <translation>نویسهٔ نخست</translation>
    </message>
    <message>
        <source>Last character</source>
        <translation>نویسهٔ آخر</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>پاراگراف</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>بخش برنامه</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>Paragraph {number}: {words}</source>
        <translation>پاراگراف {number}: {words}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>گفته‌ها</translation>
    </message>
</context>
<context>
    <name>MatchesPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n نتیجه</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;رونوشت</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;برون‌ریزی (CSV)…</translation>
    </message>
    <message>
        <source>By &amp;Paragraph</source>
        <translation>بر پایهٔ &amp;پاراگراف</translation>
    </message>
    <message>
        <source>By Programme &amp;Item</source>
        <translation>بر پایهٔ &amp;بخش برنامه</translation>
    </message>
    <message>
        <source>By Spea&amp;ker</source>
        <translation>بر پایهٔ &amp;گوینده</translation>
    </message>
    <message>
        <source>Copy &amp;All Matches</source>
        <translation>رونوشت &amp;همهٔ نتیجه‌ها</translation>
    </message>
    <message>
        <source>Copy or export the matches</source>
        <translation>رونوشت یا برون‌ریزی نتیجه‌ها</translation>
    </message>
    <message>
        <source>How the matches are listed</source>
        <translation>شیوهٔ فهرست کردن نتیجه‌ها</translation>
    </message>
    <message>
        <source>Looking among people, programme and statements…</source>
        <translation>در حال جست‌وجو در افراد، برنامه و گفته‌ها…</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>نتیجه‌ها</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>نتیجه‌ای نیست.</translation>
    </message>
    <message>
        <source>Not found in people, programme or statements.</source>
        <translation>در افراد، برنامه یا گفته‌ها یافت نشد.</translation>
    </message>
    <message>
        <source>People, Programme, &amp;Statements</source>
        <translation>&amp;افراد، برنامه، گفته‌ها</translation>
    </message>
    <message>
        <source>This cannot be looked for: see above.</source>
        <translation>این را نمی‌توان جست‌وجو کرد: بالا را ببینید.</translation>
    </message>
    <message>
        <source>Type what to look for above.</source>
        <translation>آنچه را باید جست‌وجو شود در بالا بنویسید.</translation>
    </message>
</context>
<context>
    <name>MatchesView</name>
    <message>
        <source>Matches</source>
        <translation>نتیجه‌ها</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Event Report Viewer</source>
        <translation>&amp;دربارهٔ Event Report Viewer</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>اندازهٔ &amp;واقعی</translation>
    </message>
    <message>
        <source>&amp;Add Below</source>
        <translation>ا&amp;فزودن در زیر</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;عقب</translation>
    </message>
    <message>
        <source>&amp;Back to What Was Found</source>
        <translation>بازگشت به یافتهٔ ا&amp;ولیه</translation>
    </message>
    <message>
        <source>&amp;Citation (CSL-JSON)…</source>
        <translation>ا&amp;رجاع (CSL-JSON)…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ب&amp;ستن پنجره</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;رونوشت</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;تصحیح</translation>
    </message>
    <message>
        <source>&amp;Corrections to Decide</source>
        <translation>تصحیح‌های نیازمند ت&amp;صمیم</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;تیره</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>برون‌&amp;ریزی (PDF)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;پرونده</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;یافتن…</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;جلو</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;برو</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>تضاد &amp;زیاد</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>تاریخ&amp;چه</translation>
    </message>
    <message>
        <source>&amp;Join With the Next</source>
        <translation>&amp;پیوستن به بعدی</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبا&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;روشن</translation>
    </message>
    <message>
        <source>&amp;List of Matches</source>
        <translation>&amp;فهرست نتیجه‌ها</translation>
    </message>
    <message>
        <source>&amp;Narrower Panel</source>
        <translation>پنل باریک‌&amp;تر</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>پنجرهٔ &amp;جدید</translation>
    </message>
    <message>
        <source>&amp;Next Programme Item</source>
        <translation>بخش &amp;بعدی برنامه</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>ی&amp;ادداشت…</translation>
    </message>
    <message>
        <source>&amp;Open Corrections…</source>
        <translation>باز کردن تصحیح‌&amp;ها…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;باز کردن…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>نمای &amp;کلی</translation>
    </message>
    <message>
        <source>&amp;Overview as a Table (CSV)…</source>
        <translation>نمای ک&amp;لی به شکل جدول (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Previous Programme Item</source>
        <translation>بخش &amp;قبلی برنامه</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;چاپ…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;انجام دوباره</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Safe Copy, with Names Hidden…</source>
        <translation>&amp;نسخهٔ امن، با نام‌های پنهان…</translation>
    </message>
    <message>
        <source>&amp;Send Corrections…</source>
        <translation>ار&amp;سال تصحیح‌ها…</translation>
    </message>
    <message>
        <source>&amp;Statements</source>
        <translation>&amp;گفته‌ها</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;سیستم</translation>
    </message>
    <message>
        <source>&amp;Table for a Spreadsheet (CSV)…</source>
        <translation>&amp;جدول صفحه‌گسترده (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;زمینه</translation>
    </message>
    <message>
        <source>&amp;To Check</source>
        <translation>موارد برر&amp;سی</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;برگرداندن</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>&amp;What It Can and Cannot Do</source>
        <translation>آنچه می‌&amp;تواند و آنچه نمی‌تواند</translation>
    </message>
    <message>
        <source>&amp;Wider Panel</source>
        <translation>پنل &amp;پهن‌تر</translation>
    </message>
    <message>
        <source>&amp;Workbook for a Spreadsheet (XLSX)…</source>
        <translation>&amp;کارپوشهٔ صفحه‌گسترده (XLSX)…</translation>
    </message>
    <message>
        <source>&amp;Your Name…</source>
        <translation>&amp;نام شما…</translation>
    </message>
    <message>
        <source>Calendar &amp;Entry (iCalendar)…</source>
        <translation>مدخل &amp;تقویم (iCalendar)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>&amp;تغییر</translation>
    </message>
    <message>
        <source>Citation (&amp;RIS)…</source>
        <translation>&amp;ارجاع (RIS)…</translation>
    </message>
    <message>
        <source>Clear Pri&amp;vate Data…</source>
        <translation>&amp;پاک کردن داده‌های خصوصی…</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>تأیی&amp;د</translation>
    </message>
    <message>
        <source>Confirm All of P&amp;erson</source>
        <translation>تأیید همهٔ موارد این ش&amp;خص</translation>
    </message>
    <message>
        <source>Copy with Ci&amp;tation</source>
        <translation>رونوشت با ارجا&amp;ع</translation>
    </message>
    <message>
        <source>Dates in the &amp;Persian Calendar, Too</source>
        <translation>تاریخ به &amp;گاه‌شماری ایرانی هم</translation>
    </message>
    <message>
        <source>Event Report Viewer &amp;Help</source>
        <translation>&amp;راهنمای Event Report Viewer</translation>
    </message>
    <message>
        <source>Event as &amp;Linked Data (schema.org)…</source>
        <translation>رویداد، &amp;دادهٔ پیوندی (schema.org)…</translation>
    </message>
    <message>
        <source>Everything, as &amp;JSON…</source>
        <translation>&amp;همه‌چیز (JSON)…</translation>
    </message>
    <message>
        <source>Export &amp;Data</source>
        <translation>برون‌ریزی &amp;داده‌ها</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>یافتن بع&amp;دی</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>یافتن &amp;قبلی</translation>
    </message>
    <message>
        <source>K&amp;ind of Item</source>
        <translation>نوع بخ&amp;ش</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>بردن به پا&amp;یین</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>بردن به &amp;بالا</translation>
    </message>
    <message>
        <source>Ne&amp;xt Panel</source>
        <translation>&amp;پنل بعدی</translation>
    </message>
    <message>
        <source>Next &amp;Doubt</source>
        <translation>&amp;تردید بعدی</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>پرونده‌های &amp;اخیر</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>باز کردن &amp;نمونه</translation>
    </message>
    <message>
        <source>Open T&amp;hese Reports at the Next Start</source>
        <translation>باز کردن این &amp;گزارش‌ها در اجرای بعدی</translation>
    </message>
    <message>
        <source>Open Te&amp;xt from the Clipboard</source>
        <translation>باز کردن &amp;متن از کلیپ‌بورد</translation>
    </message>
    <message>
        <source>Overview as a Pict&amp;ure (SVG)…</source>
        <translation>نمای کلی به شکل تصو&amp;یر (SVG)…</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;افراد</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>پ&amp;نل قبلی</translation>
    </message>
    <message>
        <source>Previous Do&amp;ubt</source>
        <translation>ت&amp;ردید قبلی</translation>
    </message>
    <message>
        <source>Proper&amp;ties…</source>
        <translation>&amp;ویژگی‌ها…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>با&amp;زخوانی</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>با&amp;زبینی</translation>
    </message>
    <message>
        <source>Read &amp;As</source>
        <translation>خواندن به‌&amp;صورت</translation>
    </message>
    <message>
        <source>Same &amp;Person As…</source>
        <translation>ی&amp;کی دانستن با…</translation>
    </message>
    <message>
        <source>Show &amp;Programme</source>
        <translation>نمایش ب&amp;رنامه</translation>
    </message>
    <message>
        <source>Show P&amp;eople, Statements and To Check</source>
        <translation>نمایش &amp;افراد، گفته‌ها و موارد بررسی</translation>
    </message>
    <message>
        <source>Sp&amp;lit…</source>
        <translation>&amp;جدا کردن…</translation>
    </message>
    <message>
        <source>Summary as &amp;Markdown…</source>
        <translation>&amp;خلاصه (Markdown)…</translation>
    </message>
    <message>
        <source>Summary as a Web &amp;Page (HTML)…</source>
        <translation>خلاصه، &amp;صفحهٔ وب (HTML)…</translation>
    </message>
    <message>
        <source>Too&amp;k Part</source>
        <translation>نحوهٔ &amp;مشارکت</translation>
    </message>
    <message>
        <source>Web &amp;Annotations of the Text…</source>
        <translation>&amp;حاشیه‌نویسی‌های وب متن…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;کوچک‌نمایی</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Make One Person</source>
        <translation>&amp;یکی کردن</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>نام‌های دیگر</translation>
    </message>
    <message>
        <source>Choose who is the same person as {name}.</source>
        <translation>برگزینید چه کسی همان شخصِ {name} است.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back</source>
        <translation>با Ctrl+Z برمی‌گردد</translation>
    </message>
    <message>
        <source>Make these two one person?</source>
        <translation>این دو یک شخص شوند؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Nobody else here is called “{name}”.</source>
        <translation>کس دیگری در اینجا «⁨{name}⁩» نام ندارد.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>سِمت</translation>
    </message>
    <message>
        <source>Same Person As</source>
        <translation>یکی دانستن با</translation>
    </message>
    <message>
        <source>The same person as {name}</source>
        <translation>همان شخصِ {name}</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>سپس</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>نامی بنویسید</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;لغو</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;بستن</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>با&amp;زخوانی</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;تلاش دوباره</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>بستن پیام</translation>
    </message>
    <message>
        <source>Open the &amp;Rest</source>
        <translation>باز کردن &amp;ادامه</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A sentence seems to break off or to go on after its full stop here.</source>
        <translation>به نظر می‌رسد جمله‌ای در اینجا ناتمام مانده یا پس از نقطه ادامه یافته است.</translation>
    </message>
    <message>
        <source>Another number is given here: “{words}”.</source>
        <translation>در اینجا عدد دیگری آمده است: «⁨{words}⁩».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Finding facts</source>
        <translation>یافتن مشخصات</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>یافتن افراد</translation>
    </message>
    <message>
        <source>Finding the programme</source>
        <translation>یافتن برنامه</translation>
    </message>
    <message>
        <source>Loading the language model</source>
        <translation>بارگذاری مدل زبانی</translation>
    </message>
    <message>
        <source>Read up to paragraph {number} of {all}: the rest would take too long, and nothing was looked for in it.</source>
        <translation>تا پاراگراف {number} از {all} خوانده شد: بقیه بیش از اندازه طول می‌کشید و چیزی در آن جست‌وجو نشد.</translation>
    </message>
    <message>
        <source>Reading sentences</source>
        <translation>خواندن جمله‌ها</translation>
    </message>
    <message>
        <source>The language model cannot be loaded. Install the application again.</source>
        <translation>مدل زبانی را نمی‌توان بارگذاری کرد. نرم‌افزار را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The number is not exact: “{words}”.</source>
        <translation>عدد دقیق نیست: «⁨{words}⁩».</translation>
    </message>
    <message>
        <source>The report says what was planned here, not whether it took place.</source>
        <translation>گزارش در اینجا می‌گوید چه برنامه‌ریزی شده بود، نه اینکه آیا انجام شد.</translation>
    </message>
    <message>
        <source>The report says when it was planned to begin, not when it began.</source>
        <translation>گزارش می‌گوید قرار بود کِی آغاز شود، نه اینکه کِی آغاز شد.</translation>
    </message>
    <message>
        <source>The report says {stated_weekday}; that day was a {weekday}.</source>
        <translation>گزارش می‌گوید {stated_weekday}؛ آن روز {weekday} بود.</translation>
    </message>
    <message>
        <source>This is in {language}. People and acts are looked for in English only so far.</source>
        <translation>این به زبان {language} است. افراد و کنش‌ها در حال حاضر فقط در متن انگلیسی جست‌وجو می‌شوند.</translation>
    </message>
    <message>
        <source>This sentence has no main clause.</source>
        <translation>این جمله، جملهٔ پایه ندارد.</translation>
    </message>
    <message>
        <source>“{name}” could not be analysed: {fault} in the rules. This is a fault of the application; please report it together with the file.</source>
        <translation>‏«⁨{name}⁩» تحلیل نشد: {fault} در قاعده‌ها. این خطای نرم‌افزار است؛ لطفاً آن را همراه با پرونده گزارش کنید.</translation>
    </message>
    <message>
        <source>“{name}” here, “{usual}” elsewhere: taken to be one person.</source>
        <translation>اینجا «⁨{name}⁩»، در جاهای دیگر «⁨{usual}⁩»: یک شخص فرض شده‌اند.</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory to analyse. Open a shorter part of it.</source>
        <translation>تحلیل «⁨{name}⁩» حافظهٔ بسیار زیادی می‌خواهد. قسمت کوتاه‌تری از آن را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory. Open a shorter part of it.</source>
        <translation>‏«⁨{name}⁩» حافظهٔ بسیار زیادی می‌خواهد. قسمت کوتاه‌تری از آن را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” took too long. Open a shorter part of it.</source>
        <translation>‏«⁨{name}⁩» بیش از اندازه طول کشید. قسمت کوتاه‌تری از آن را باز کنید.</translation>
    </message>
    <message>
        <source>“{pronoun}” here seems to mean {name}, of whom the report speaks otherwise as female.</source>
        <translation>به نظر می‌رسد «⁨{pronoun}⁩» در اینجا به {name} برمی‌گردد که گزارش در جاهای دیگر از او به‌عنوان زن یاد می‌کند.</translation>
    </message>
    <message>
        <source>“{pronoun}” here seems to mean {name}, of whom the report speaks otherwise as male.</source>
        <translation>به نظر می‌رسد «⁨{pronoun}⁩» در اینجا به {name} برمی‌گردد که گزارش در جاهای دیگر از او به‌عنوان مرد یاد می‌کند.</translation>
    </message>
    <message>
        <source>“{words}” stands twice.</source>
        <translation>‏«⁨{words}⁩» دو بار آمده است.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Some day</source>
        <translation>روزی نامعلوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>امروز {time}</translation>
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
        <translation>{reader}، {time}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}، {day}</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>&amp;Use This Name</source>
        <translation>&amp;استفاده از این نام</translation>
    </message>
    <message>
        <source>&amp;Without a Name</source>
        <translation>&amp;بدون نام</translation>
    </message>
    <message>
        <source>Asked once. Stands in the history, on paper and in exports.</source>
        <translation>یک بار پرسیده می‌شود. در تاریخچه، روی کاغذ و در برون‌ریزی‌ها می‌آید.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Whose corrections are these?</source>
        <translation>این تصحیح‌ها از کیست؟</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Add a statement</source>
        <translation>افزودن گفته</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>افزودن بخش</translation>
    </message>
    <message>
        <source>Add {name} to people</source>
        <translation>افزودن {name} به افراد</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>شمار حاضران</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>بازگشت به یافتهٔ اولیه</translation>
    </message>
    <message>
        <source>Back to what was found: {step}</source>
        <translation>بازگشت به یافتهٔ اولیه: {step}</translation>
    </message>
    <message>
        <source>Bring back: {step}</source>
        <translation>بازگرداندن: {step}</translation>
    </message>
    <message>
        <source>Change how {entry} took part</source>
        <translation>تغییر نحوهٔ مشارکت {entry}</translation>
    </message>
    <message>
        <source>Change the kind of {entry}</source>
        <translation>تغییر نوع {entry}</translation>
    </message>
    <message>
        <source>Change the name of {entry}</source>
        <translation>تغییر نام {entry}</translation>
    </message>
    <message>
        <source>Change the other forms of {entry}</source>
        <translation>تغییر صورت‌های دیگر {entry}</translation>
    </message>
    <message>
        <source>Change the people of {entry}</source>
        <translation>تغییر افراد {entry}</translation>
    </message>
    <message>
        <source>Change the role of {entry}</source>
        <translation>تغییر سِمت {entry}</translation>
    </message>
    <message>
        <source>Change the speaker of {entry}</source>
        <translation>تغییر گویندهٔ {entry}</translation>
    </message>
    <message>
        <source>Change the time of {entry}</source>
        <translation>تغییر زمان {entry}</translation>
    </message>
    <message>
        <source>Change the title of {entry}</source>
        <translation>تغییر عنوان {entry}</translation>
    </message>
    <message>
        <source>Change the words of {entry}</source>
        <translation>تغییر واژه‌های {entry}</translation>
    </message>
    <message>
        <source>Change {entry}</source>
        <translation>تغییر {entry}</translation>
    </message>
    <message>
        <source>Confirm all of {name}</source>
        <translation>تأیید همهٔ موارد {name}</translation>
    </message>
    <message>
        <source>Confirm {entries}</source>
        <translation>تأیید {entries}</translation>
    </message>
    <message>
        <source>Confirm {entry}</source>
        <translation>تأیید {entry}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Dismiss {entry}</source>
        <translation>کنار گذاشتن {entry}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Item added.</source>
        <translation>بخش افزوده شد.</translation>
    </message>
    <message>
        <source>Keep {entries} apart</source>
        <translation>جدا نگه داشتن {entries}</translation>
    </message>
    <message>
        <source>Merge {entries}</source>
        <translation>ادغام {entries}</translation>
    </message>
    <message>
        <source>Move {entry}</source>
        <translation>جابه‌جایی {entry}</translation>
    </message>
    <message>
        <source>Note on {entries} added.</source>
        <translation>یادداشت دربارهٔ {entries} افزوده شد.</translation>
    </message>
    <message>
        <source>Note on {entry}</source>
        <translation>یادداشت دربارهٔ {entry}</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>شخص افزوده شد.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>انجام دوبارهٔ {step}</translation>
    </message>
    <message>
        <source>Remove {entries}</source>
        <translation>حذف {entries}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>حذف {entry}</translation>
    </message>
    <message>
        <source>Remove {name} from people</source>
        <translation>حذف {name} از افراد</translation>
    </message>
    <message>
        <source>Set {entry} to not stated</source>
        <translation>تعیین {entry} به‌عنوان «ذکر نشده»</translation>
    </message>
    <message>
        <source>Split {entry}</source>
        <translation>جداسازی {entry}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>State {entry}</source>
        <translation>ثبت {entry}</translation>
    </message>
    <message>
        <source>Statement added.</source>
        <translation>گفته افزوده شد.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n correction(s)</source>
        <translation>
            <numerusform>پذیرش %n تصحیح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n correction(s) by {readers}</source>
        <translation>
            <numerusform>پذیرش %n تصحیح از {readers}</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>برگرداندن {step}</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>بخش {number}</translation>
    </message>
    <message>
        <source>items {numbers}</source>
        <translation>بخش‌های {numbers}</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>نکتهٔ {number}</translation>
    </message>
    <message>
        <source>statement {number}</source>
        <translation>گفتهٔ {number}</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>the attendance</source>
        <translation>شمار حاضران</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>روز پایانی</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>واژه‌های متن</translation>
    </message>
    <message>
        <source>{entries} added.</source>
        <translation>‏{entries} افزوده شد.</translation>
    </message>
    <message>
        <source>{entries} confirmed.</source>
        <translation>‏{entries} تأیید شد.</translation>
    </message>
    <message>
        <source>{entries} corrected.</source>
        <translation>‏{entries} تصحیح شد.</translation>
    </message>
    <message>
        <source>{entries} dismissed.</source>
        <translation>‏{entries} کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>{entries} kept apart.</source>
        <translation>‏{entries} جدا نگه داشته شدند.</translation>
    </message>
    <message>
        <source>{entries} made one.</source>
        <translation>‏{entries} یکی شدند.</translation>
    </message>
    <message>
        <source>{entries} moved.</source>
        <translation>‏{entries} جابه‌جا شد.</translation>
    </message>
    <message>
        <source>{entries} removed.</source>
        <translation>‏{entries} حذف شد.</translation>
    </message>
    <message>
        <source>{entries} split.</source>
        <translation>‏{entries} جدا شد.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} و {last}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} و %n مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;ذخیره</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Note on {entry}</source>
        <translation>یادداشت دربارهٔ {entry}</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line</source>
        <translation>با Shift+Enter خط تازه‌ای آغاز می‌شود</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Note by {reader}: {text}</source>
        <translation>یادداشت {reader}: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>یادداشت: {text}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The report that was made of this text makes no sense ({reason}). Please report this.</source>
        <translation>گزارشی که از این متن ساخته شد معنا ندارد ({reason}). لطفاً این را گزارش کنید.</translation>
    </message>
    <message>
        <source>This text could not be kept ({reason}): it stays open until its window is closed. Save what you need of it in a file of your own.</source>
        <translation>این متن نگه‌داری نشد ({reason}): تا بسته شدن پنجره‌اش باز می‌ماند. آنچه را از آن لازم دارید در پرونده‌ای از خودتان ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>%n mention(s) in all.</source>
        <translation>
            <numerusform>در مجموع %n اشاره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n گفته</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {one} and item {other} tell the same then, and become one.</source>
        <translation>در این صورت بخش {one} و بخش {other} یک چیز را می‌گویند و یکی می‌شوند.</translation>
    </message>
    <message>
        <source>Statement {one} and statement {other} tell the same then, and become one.</source>
        <translation>در این صورت گفتهٔ {one} و گفتهٔ {other} یک چیز را می‌گویند و یکی می‌شوند.</translation>
    </message>
    <message>
        <source>To {name} go: {things}.</source>
        <translation>به {name} می‌رسد: {things}.</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>بخش {number}</translation>
    </message>
    <message>
        <source>{before} people become {after}.</source>
        <translation>شمار افراد از {before} به {after} می‌رسد.</translation>
    </message>
</context>
<context>
    <name>OverviewPicture</name>
    <message>
        <source>What they said,</source>
        <translation>آنچه گفته‌اند،</translation>
    </message>
    <message>
        <source>in words of the report</source>
        <translation>به شمار واژه‌های گزارش</translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>گفته‌ها</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n بخش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n نشانه</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found to put side by side: it takes people and a programme.</source>
        <translation>چیزی برای کنار هم گذاشتن یافت نشد: اشخاص و برنامه لازم است.</translation>
    </message>
    <message>
        <source>Overview: who did what in which item</source>
        <translation>نمای کلی: چه کسی در کدام بخش چه کرد</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n گفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n واژه</numerusform>
        </translation>
    </message>
    <message>
        <source>What they said, in words of the report</source>
        <translation>آنچه گفته‌اند، به شمار واژه‌های گزارش</translation>
    </message>
    <message>
        <source>no words of theirs are given</source>
        <translation>از گفته‌هایشان چیزی نیامده است</translation>
    </message>
    <message>
        <source>{words} in {statements}</source>
        <comment>18 words in 2 statements</comment>
        <translation>‏{words} در {statements}</translation>
    </message>
</context>
<context>
    <name>Overviews</name>
    <message>
        <source>No picture of the hours: no clock times were found.</source>
        <translation>بدون نمودار ساعت‌ها: هیچ ساعتی یافت نشد.</translation>
    </message>
    <message>
        <source>No picture of the hours: one clock time was found ({place}).</source>
        <translation>بدون نمودار ساعت‌ها: تنها یک ساعت یافت شد ({place}).</translation>
    </message>
    <message>
        <source>No picture of the hours: one clock time was found, a planned one ({place}).</source>
        <translation>بدون نمودار ساعت‌ها: تنها یک ساعت یافت شد، آن هم برنامه‌ریزی‌شده ({place}).</translation>
    </message>
    <message>
        <source>No picture of the hours: too few of the items have clock times of their own ({place}).</source>
        <translation>بدون نمودار ساعت‌ها: بخش‌های کافی ساعت جداگانه ندارند ({place}).</translation>
    </message>
    <message>
        <source>author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>did it, gave it</source>
        <translation>انجام داد، اهدا کرد</translation>
    </message>
    <message>
        <source>hosted, introduced</source>
        <translation>میزبانی کرد، معرفی کرد</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>ترجمهٔ شفاهی کرد</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>نام برده شد</translation>
    </message>
    <message>
        <source>message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>moderated</source>
        <translation>گردانندگی کرد</translation>
    </message>
    <message>
        <source>read out</source>
        <translation>قرائت کرد</translation>
    </message>
    <message>
        <source>received it</source>
        <translation>دریافت کرد</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>سخنرانی کرد</translation>
    </message>
    <message>
        <source>spoke online</source>
        <translation>آنلاین سخنرانی کرد</translation>
    </message>
    <message>
        <source>was introduced</source>
        <translation>معرفی شد</translation>
    </message>
    <message>
        <source>{kind}: {people}</source>
        <translation>{kind}: {people}</translation>
    </message>
    <message>
        <source>{name} in item {number}: nothing told</source>
        <translation>‏{name} در بخش {number}: چیزی گفته نشده</translation>
    </message>
    <message>
        <source>{name} in item {number}: {did}</source>
        <translation>‏{name} در بخش {number}: {did}</translation>
    </message>
    <message>
        <source>{words} in {statements}</source>
        <comment>words in statements</comment>
        <translation>‏{words} در {statements}</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>Add a person</source>
        <translation>افزودن شخص</translation>
    </message>
    <message>
        <source>Add a statement by somebody</source>
        <translation>افزودن گفتهٔ کسی</translation>
    </message>
    <message>
        <source>Add an item of the programme</source>
        <translation>افزودن بخش برنامه</translation>
    </message>
    <message>
        <source>Add what was perhaps missed</source>
        <translation>افزودن آنچه شاید از قلم افتاده</translation>
    </message>
    <message>
        <source>Back to the entry before</source>
        <translation>بازگشت به مورد قبلی</translation>
    </message>
    <message>
        <source>Begin or end with the sentence</source>
        <translation>آغاز یا پایان همراه با جمله</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change a row or fact</source>
        <translation>تغییر یک سطر یا مشخصه</translation>
    </message>
    <message>
        <source>Change the item of a cell</source>
        <translation>تغییر بخشِ یک خانه</translation>
    </message>
    <message>
        <source>Choose words, among corrections to decide</source>
        <translation>انتخاب واژه‌ها، در تصحیح‌های نیازمند تصمیم</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>بستن نوار یافتن</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>بستن پنجره</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>جست‌وجوهای پیشین</translation>
    </message>
    <message>
        <source>Empty a filter</source>
        <translation>خالی کردن فیلتر</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>پایان بازبینی</translation>
    </message>
    <message>
        <source>End the search, then close the window</source>
        <translation>پایان جست‌وجو، سپس بستن پنجره</translation>
    </message>
    <message>
        <source>Find words on the page</source>
        <translation>یافتن واژه‌ها در صفحه</translation>
    </message>
    <message>
        <source>First page, last page</source>
        <translation>صفحهٔ نخست، صفحهٔ آخر</translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <translation>جمع یا باز کردن گروه</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>رفتن از خانه‌ای به خانهٔ دیگر</translation>
    </message>
    <message>
        <source>Go through the candidates of a fact</source>
        <translation>گذر از گزینه‌های یک مشخصه</translation>
    </message>
    <message>
        <source>Go through the places of the entry</source>
        <translation>گذر از جاهای این مورد</translation>
    </message>
    <message>
        <source>Go to a heading of the contents</source>
        <translation>رفتن به سرعنوانی از فهرست مطالب</translation>
    </message>
    <message>
        <source>Go to a match in the text, in the list of matches</source>
        <translation>رفتن به نتیجه در متن، در فهرست نتیجه‌ها</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>در فهرست‌ها</translation>
    </message>
    <message>
        <source>In the fields of an entry</source>
        <translation>در کادرهای یک مورد</translation>
    </message>
    <message>
        <source>In the find field</source>
        <translation>در کادر یافتن</translation>
    </message>
    <message>
        <source>In the overview</source>
        <translation>در نمای کلی</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>در بازبینی</translation>
    </message>
    <message>
        <source>In the text, with words chosen</source>
        <translation>در متن، با واژه‌های انتخاب‌شده</translation>
    </message>
    <message>
        <source>In the windows of Help</source>
        <translation>در پنجره‌های راهنما</translation>
    </message>
    <message>
        <source>Keep yours, among corrections to decide</source>
        <translation>حفظ تصحیح شما، در تصحیح‌های نیازمند تصمیم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation>رها کردن همه‌چیز به حال پیشین</translation>
    </message>
    <message>
        <source>Move the beginning of the words</source>
        <translation>جابه‌جایی آغاز واژه‌ها</translation>
    </message>
    <message>
        <source>Move the end of the words</source>
        <translation>جابه‌جایی پایان واژه‌ها</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>نتیجهٔ بعدی</translation>
    </message>
    <message>
        <source>Next page, previous page</source>
        <translation>صفحهٔ بعدی، صفحهٔ قبلی</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>نام نیست</translation>
    </message>
    <message>
        <source>On the pages of the print dialog</source>
        <translation>در صفحه‌های پنجرهٔ چاپ</translation>
    </message>
    <message>
        <source>Open the menu of a row or fact</source>
        <translation>باز کردن منوی یک سطر یا مشخصه</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>نتیجهٔ قبلی</translation>
    </message>
    <message>
        <source>Put the letters away</source>
        <translation>کنار گذاشتن حرف‌ها</translation>
    </message>
    <message>
        <source>Remove, or say that it is no act</source>
        <translation>حذف، یا گفتن اینکه کنش نیست</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>درست است</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Say how a person took part</source>
        <translation>گفتن نحوهٔ مشارکت یک شخص</translation>
    </message>
    <message>
        <source>Say how a person took part, in the list of people</source>
        <translation>گفتن نحوهٔ مشارکت یک شخص، در فهرست افراد</translation>
    </message>
    <message>
        <source>Show the letters, for words that a search left chosen</source>
        <translation>نشان دادن حرف‌ها، برای واژه‌هایی که از جست‌وجو انتخاب‌شده مانده‌اند</translation>
    </message>
    <message>
        <source>Show the words of a cell in the text</source>
        <translation>نمایش واژه‌های یک خانه در متن</translation>
    </message>
    <message>
        <source>Show the words of a row</source>
        <translation>نمایش واژه‌های یک سطر</translation>
    </message>
    <message>
        <source>State a fact</source>
        <translation>ذکر یک مشخصه</translation>
    </message>
    <message>
        <source>Take one of the answers, where corrections are compared</source>
        <translation>پذیرش یکی از پاسخ‌ها، جایی که تصحیح‌ها مقایسه می‌شود</translation>
    </message>
    <message>
        <source>Take the proposal, among corrections to decide</source>
        <translation>پذیرش پیشنهاد، در تصحیح‌های نیازمند تصمیم</translation>
    </message>
    <message>
        <source>The role of somebody</source>
        <translation>سِمت کسی</translation>
    </message>
    <message>
        <source>The same person as somebody</source>
        <translation>همان شخص با کسی</translation>
    </message>
    <message>
        <source>Then: title, day, time, place, organisers, attendance</source>
        <translation>سپس: عنوان، روز، ساعت، مکان، برگزارکنندگان، حاضران</translation>
    </message>
    <message>
        <source>To the list of matches</source>
        <translation>به فهرست نتیجه‌ها</translation>
    </message>
    <message>
        <source>Use as words of the chosen item</source>
        <translation>افزودن به واژه‌های بخش انتخاب‌شده</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>نوشتن یادداشت</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>People ›</source>
        <translation>افراد ›</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Text, overview</source>
        <translation>متن، نمای کلی</translation>
    </message>
    <message>
        <source>‹ Programme</source>
        <translation>‹ برنامه</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحه</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>No report is open.</source>
        <translation>هیچ گزارشی باز نیست.</translation>
    </message>
    <message>
        <source>Nothing matches the filter above.</source>
        <translation>چیزی با فیلتر بالا مطابقت ندارد.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>page {number} / {all}</source>
        <translation>صفحهٔ {number} / {all}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Another organiser</source>
        <translation>برگزارکنندهٔ دیگر</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>روز نخست</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایانی</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>شهر</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>At character {at}, a group is named before it is closed.</source>
        <translation>در نویسهٔ {at}، به گروهی پیش از بسته شدنش اشاره می‌شود.</translation>
    </message>
    <message>
        <source>At character {at}, a group is named that is not there.</source>
        <translation>در نویسهٔ {at}، به گروهی اشاره می‌شود که وجود ندارد.</translation>
    </message>
    <message>
        <source>At character {at}, the least number of times is more than the most.</source>
        <translation>در نویسهٔ {at}، کمترین تعداد تکرار از بیشترین آن بیشتر است.</translation>
    </message>
    <message>
        <source>At character {at}, “{sign}” repeats what is repeated already.</source>
        <translation>در نویسهٔ {at}، «‎{sign}‎» چیزی را تکرار می‌کند که پیش‌تر تکرار شده است.</translation>
    </message>
    <message>
        <source>The code after “\” at character {at} is too short.</source>
        <translation>کد پس از «‎\‎» در نویسهٔ {at} بیش از اندازه کوتاه است.</translation>
    </message>
    <message>
        <source>The name of a group at character {at} is never closed by “&gt;”.</source>
        <translation>نام گروهی در نویسهٔ {at} هرگز با «‎&gt;‎» بسته نمی‌شود.</translation>
    </message>
    <message>
        <source>The pattern ends too early.</source>
        <translation>الگو زودتر از آنچه باید پایان می‌یابد.</translation>
    </message>
    <message>
        <source>The pattern is wrong at character {at}: {reason}.</source>
        <translation>الگو در نویسهٔ {at} نادرست است: {reason}.</translation>
    </message>
    <message>
        <source>The pattern repeats or nests more than can be searched for.</source>
        <translation>تکرارها یا لایه‌های تودرتوی الگو بیش از آن است که بتوان جست‌وجویش کرد.</translation>
    </message>
    <message>
        <source>The pattern takes too long on this text. Let it repeat less: no “*” or “+” within what is repeated.</source>
        <translation>الگو روی این متن بیش از اندازه طول می‌کشد. از تکرار آن بکاهید: در آنچه تکرار می‌شود «‎*‎» یا «‎+‎» نباشد.</translation>
    </message>
    <message>
        <source>The range at character {at} runs backwards, or not between two characters.</source>
        <translation>بازه در نویسهٔ {at} وارونه است، یا میان دو نویسه نیست.</translation>
    </message>
    <message>
        <source>The “(” at character {at} is never closed by “)”.</source>
        <translation>‏«‎(‎» در نویسهٔ {at} هرگز با «‎)‎» بسته نمی‌شود.</translation>
    </message>
    <message>
        <source>The “)” at character {at} closes no “(”.</source>
        <translation>‏«‎)‎» در نویسهٔ {at} هیچ «‎(‎» را نمی‌بندد.</translation>
    </message>
    <message>
        <source>The “[” at character {at} is never closed by “]”.</source>
        <translation>‏«‎[‎» در نویسهٔ {at} هرگز با «‎]‎» بسته نمی‌شود.</translation>
    </message>
    <message>
        <source>The “\” at character {at} makes no sense before what follows it.</source>
        <translation>‏«‎\‎» در نویسهٔ {at} پیش از آنچه پس از آن می‌آید معنا ندارد.</translation>
    </message>
    <message>
        <source>The “\” at the end stands before nothing. For the sign itself, write “\\”.</source>
        <translation>پس از «‎\‎» در پایان چیزی نیست. برای خود این نشانه بنویسید «‎\\‎».</translation>
    </message>
    <message>
        <source>The “{sign}” at character {at} repeats nothing: put what it repeats before it.</source>
        <translation>‏«‎{sign}‎» در نویسهٔ {at} چیزی را تکرار نمی‌کند: آنچه را باید تکرار شود پیش از آن بگذارید.</translation>
    </message>
    <message>
        <source>What begins with “(?” before character {at} is never closed by “)”.</source>
        <translation>آنچه پیش از نویسهٔ {at} با «‎(?‎» آغاز می‌شود هرگز با «‎)‎» بسته نمی‌شود.</translation>
    </message>
    <message>
        <source>What follows “(?” at character {at} is not known.</source>
        <translation>آنچه در نویسهٔ {at} پس از «‎(?‎» می‌آید شناخته‌شده نیست.</translation>
    </message>
    <message>
        <source>What “(?&lt;=…)” or “(?&lt;!…)” looks back at must always be of one length.</source>
        <translation>آنچه «‎(?&lt;=…)‎» یا «‎(?&lt;!…)‎» در پشت سر می‌جوید باید همیشه طول ثابتی داشته باشد.</translation>
    </message>
    <message>
        <source>What “(?…)” sets at character {at} must stand at the very beginning.</source>
        <translation>آنچه «‎(?…)‎» در نویسهٔ {at} تعیین می‌کند باید درست در آغاز بیاید.</translation>
    </message>
</context>
<context>
    <name>PeopleActs</name>
    <message>
        <source>&amp;Change There…</source>
        <translation>&amp;تغییر آن‌ها…</translation>
    </message>
    <message numerus="yes">
        <source>{words} stands in %n other place(s).</source>
        <translation>
            <numerusform>‏{words} در %n جای دیگر نیز هست.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>No words were found that say how they took part. There may be some.</source>
        <translation>واژه‌هایی یافت نشد که بگوید چگونه مشارکت داشتند. شاید چنین واژه‌هایی باشد.</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Add a &amp;Person</source>
        <translation>افزودن &amp;شخص</translation>
    </message>
</context>
<context>
    <name>PersonAsking</name>
    <message>
        <source>Role of</source>
        <translation>سِمت</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>یکی دانستن با</translation>
    </message>
    <message>
        <source>Statement by</source>
        <translation>گویندهٔ این واژه‌ها</translation>
    </message>
    <message>
        <source>The report names nobody yet.</source>
        <translation>گزارش هنوز کسی را نام نبرده است.</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>قسمتی از نام را بنویسید</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;نام</translation>
    </message>
    <message>
        <source>A person needs a name. Delete removes the person.</source>
        <translation>شخص باید نام داشته باشد. کلید Delete شخص را حذف می‌کند.</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;سِمت</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>نحوهٔ مشارکت</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>A name</source>
        <translation>یک نام</translation>
    </message>
    <message>
        <source>Add “{name}” as a new person</source>
        <translation>افزودن «⁨{name}⁩» به‌عنوان شخصی جدید</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Function</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Take this row out</source>
        <translation>برداشتن این سطر</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>برداشتن {name}</translation>
    </message>
    <message>
        <source>What {name} did</source>
        <translation>آنچه {name} انجام داد</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings and files opened last are not kept: there is no folder “{path}”, and none can be made. Check what is in its place.</source>
        <translation>تنظیمات و آخرین پرونده‌های بازشده نگه داشته نمی‌شود: پوشهٔ «⁨{path}⁩» وجود ندارد و نمی‌توان آن را ساخت. ببینید چه چیزی در جای آن است.</translation>
    </message>
    <message>
        <source>Settings, files opened last and reports seen before are not kept: there is no folder of yours to keep them in. Check the environment variable HOME.</source>
        <translation>تنظیمات، آخرین پرونده‌های بازشده و گزارش‌های پیش‌تر دیده‌شده نگه داشته نمی‌شود: پوشهٔ شخصی شما برای نگه داشتن آن‌ها وجود ندارد. متغیر محیطی HOME را بررسی کنید.</translation>
    </message>
    <message>
        <source>The settings in “{path}” cannot be used: there is something else than a file, or a very large one. All is as at the first start, and nothing is kept. Remove it, to have settings kept again.</source>
        <translation>تنظیمات موجود در «⁨{path}⁩» قابل استفاده نیست: در آنجا چیزی جز پرونده، یا پرونده‌ای بسیار بزرگ هست. همه‌چیز مانند نخستین اجرای نرم‌افزار است و چیزی نگه داشته نمی‌شود. برای اینکه تنظیمات دوباره نگه داشته شود، آن را حذف کنید.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;رونوشت به‌صورت متن</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;چاپ…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>&amp;برون‌ریزی (PDF)…</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>متناسب با پهنا</translation>
    </message>
    <message>
        <source>Hiding names…</source>
        <translation>در حال پنهان کردن نام‌ها…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>صفحهٔ {number} از {count}</translation>
    </message>
    <message>
        <source>Print the Event Summary</source>
        <translation>چاپ خلاصهٔ رویداد</translation>
    </message>
    <message>
        <source>The summary was copied as text.</source>
        <translation>از خلاصه به‌صورت متن رونوشت گرفته شد.</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>‏⁨{path}⁩ نوشته شد.</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>کوچک‌نمایی</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;یادداشت‌ها</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;جهت</translation>
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
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;ستون‌ها</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation>ا&amp;ندازهٔ قلم</translation>
    </message>
    <message>
        <source>Full text, numbered and marked</source>
        <translation>متن کامل، با شماره و نشانه</translation>
    </message>
    <message>
        <source>In &amp;brief: one statement of each speaker</source>
        <translation>به‌اخت&amp;صار: یک گفته از هر گوینده</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>افقی</translation>
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
        <translation>یک</translation>
    </message>
    <message>
        <source>Overview, on a page of its own</source>
        <translation>نمای کلی، در صفحه‌ای جداگانه</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/&amp;A)</source>
        <translation>‏PDF برای بای&amp;گانی (PDF/A)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>&amp;کاغذ</translation>
    </message>
    <message>
        <source>Paragraph numbers as &amp;evidence</source>
        <translation>شمارهٔ پاراگراف‌ها به‌عنوان &amp;شواهد</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودی</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>دو</translation>
    </message>
    <message>
        <source>{paper} (default)</source>
        <translation>‏{paper} (پیش‌فرض)</translation>
    </message>
    <message>
        <source>{size} points</source>
        <translation>{size} پوینت</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Cannot write “{file}”. Choose another folder or name, or export the summary as PDF.</source>
        <translation>‏«⁨{file}⁩» را نمی‌توان نوشت. پوشه یا نام دیگری انتخاب کنید، یا خلاصه را به‌صورت PDF برون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>Printed to {path}.</source>
        <translation>در ⁨{path}⁩ چاپ شد.</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>به چاپگر {name} فرستاده شد.</translation>
    </message>
    <message>
        <source>The printer does not take the job. Check that it is on and can be reached, and try again.</source>
        <translation>چاپگر کار را نمی‌پذیرد. مطمئن شوید که روشن و در دسترس است و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle of the job. Check its paper, and try again.</source>
        <translation>چاپگر در میانهٔ کار متوقف شد. کاغذ آن را بررسی کنید و دوباره تلاش کنید.</translation>
    </message>
</context>
<context>
    <name>ProgrammeChoices</name>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
</context>
<context>
    <name>ProgrammeModel</name>
    <message>
        <source>The report says that it came here.</source>
        <translation>گزارش می‌گوید که نوبت آن همین‌جا بود.</translation>
    </message>
    <message>
        <source>Told here; the report does not say when it came.</source>
        <translation>در اینجا بازگو شده؛ گزارش نمی‌گوید نوبت آن کِی بود.</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n بایت</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>تغییر روی دیسک</translation>
    </message>
    <message>
        <source>Date, as the file says</source>
        <translation>تاریخ، به گفتهٔ پرونده</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Letters repaired</source>
        <translation>حرف‌های ترمیم‌شده</translation>
    </message>
    <message>
        <source>Mail (EML)</source>
        <translation>ایمیل (EML)</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>متن Markdown</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>متن OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>سند PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>متن ساده</translation>
    </message>
    <message>
        <source>Report kept by this application (JSON)</source>
        <translation>گزارش ذخیره‌شده با این نرم‌افزار (JSON)</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <translation>متن غنی (RTF)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحهٔ وب (HTML)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>سند Word (DOCX)</translation>
    </message>
    <message>
        <source>bears the date {date}</source>
        <translation>تاریخ {date} را دارد</translation>
    </message>
    <message>
        <source>calls itself “{title}”</source>
        <translation>خود را «⁨{title}⁩» می‌نامد</translation>
    </message>
    <message>
        <source>names {author} as its author</source>
        <translation>نویسندهٔ خود را {author} می‌خواند</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>no, though some seem to be wrong: {words}</source>
        <translation>نه، هرچند به نظر می‌رسد برخی نادرست باشد: {words}</translation>
    </message>
    <message>
        <source>none (pasted text)</source>
        <translation>هیچ (متن چسبانده‌شده)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment</comment>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} کیلوبایت</translation>
    </message>
    <message>
        <source>{number} KB ({whole})</source>
        <translation>{number} کیلوبایت ({whole})</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} مگابایت</translation>
    </message>
    <message>
        <source>{number} MB ({whole})</source>
        <translation>{number} مگابایت ({whole})</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} بایت</translation>
    </message>
    <message>
        <source>“{there}” for “{meant}”</source>
        <translation>‏«⁨{there}⁩» به‌جای «⁨{meant}⁩»</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message numerus="yes">
        <source>%n more value(s) are not shown. Copy All copies them, too.</source>
        <translation>
            <numerusform>%n مقدار دیگر نشان داده نمی‌شود. «رونوشت همه» از آن‌ها نیز رونوشت می‌گیرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>رونوشت شد.</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>رونوشت &amp;همه</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>ویژگی‌ها</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>What the file says of itself (not checked)</source>
        <translation>آنچه پرونده دربارهٔ خود می‌گوید (بررسی نشده)</translation>
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
        <translation>با&amp;زخوانی</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>تر&amp;میم</translation>
    </message>
    <message>
        <source>Some letters seem to have been decoded wrongly: “{wrong}” may be “{right}”.</source>
        <translation>به نظر می‌رسد برخی حرف‌ها نادرست کدگشایی شده است: «⁨{wrong}⁩» شاید «⁨{right}⁩» باشد.</translation>
    </message>
    <message>
        <source>“{name}” has changed on the disk since it was read.</source>
        <translation>‏«⁨{name}⁩» پس از خوانده شدن، روی دیسک تغییر کرده است.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was read from. What was read stays open.</source>
        <translation>‏«⁨{name}⁩» دیگر در جایی که از آن خوانده شد نیست. آنچه خوانده شد باز می‌ماند.</translation>
    </message>
</context>
<context>
    <name>Pseudonyms</name>
    <message>
        <source>Person {letters}</source>
        <comment>in the place of a name: Person A, Person B</comment>
        <translation>شخص {letters}</translation>
    </message>
    <message>
        <source>[name]</source>
        <comment>in the place of a name that may be of a place and not of a person</comment>
        <translation>[نام]</translation>
    </message>
    <message>
        <source>safe-copy</source>
        <comment>in the place of the name of a file</comment>
        <translation>نسخه-امن</translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message>
        <source>&amp;Arabic, Hebrew, Vietnamese, Thai</source>
        <translation>&amp;عربی، عبری، ویتنامی، تایلندی</translation>
    </message>
    <message>
        <source>&amp;Cyrillic, Greek, Turkish</source>
        <translation>&amp;سیریلیک، یونانی، ترکی</translation>
    </message>
    <message>
        <source>&amp;Detected Encoding</source>
        <translation>&amp;کدگذاری تشخیص‌داده‌شده</translation>
    </message>
    <message>
        <source>&amp;East Asian</source>
        <translation>آسیای &amp;شرقی</translation>
    </message>
    <message>
        <source>&amp;Repair Wrongly Decoded Letters</source>
        <translation>&amp;ترمیم حرف‌های نادرست کدگشایی‌شده</translation>
    </message>
    <message>
        <source>&amp;Western and Central European</source>
        <translation>اروپای &amp;غربی و مرکزی</translation>
    </message>
    <message>
        <source>&amp;Whole Mail, With Inner Headers</source>
        <translation>ایمیل کا&amp;مل، با سرآیندهای درونی</translation>
    </message>
    <message>
        <source>&amp;Whole Page, Not Only the Article</source>
        <translation>&amp;صفحهٔ کامل، نه فقط مقاله</translation>
    </message>
    <message>
        <source>Arabic and Persian (Windows-1256)</source>
        <translation>عربی و فارسی (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>بالتیک (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>اروپای مرکزی (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>اروپای مرکزی (Windows-1250)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030)</source>
        <translation>چینی، ساده‌شده (GB18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>چینی، سنتی (Big5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>سیریلیک (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>سیریلیک (Windows-1251)</translation>
    </message>
    <message>
        <source>Format and encoding of the file: read it in another way</source>
        <translation>قالب و کدگذاری پرونده: خواندن به شکلی دیگر</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>یونانی (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>عبری (Windows-1255)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>ژاپنی (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (ISO 2022-JP)</source>
        <translation>ژاپنی (ISO 2022-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>ژاپنی (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>کره‌ای (EUC-KR)</translation>
    </message>
    <message>
        <source>Thai (TIS-620)</source>
        <translation>تایلندی (TIS-620)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>ترکی (Windows-1254)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>اوکراینی (KOI8-U)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>یونیکد (UTF-16, big-endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>یونیکد (UTF-16, little-endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>یونیکد (UTF-8)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>ویتنامی (Windows-1258)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>اروپای غربی (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Macintosh)</source>
        <translation>اروپای غربی (Macintosh)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>اروپای غربی (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>A file that is set into this document could not be read: its words are not in the text.</source>
        <translation>پرونده‌ای که در این سند گنجانده شده خوانده نشد: واژه‌های آن در متن نیست.</translation>
    </message>
    <message>
        <source>A head or foot of the pages is not in the text: “{line}”.</source>
        <translation>سرصفحه یا پاصفحه‌ای در متن نیامده است: «⁨{line}⁩».</translation>
    </message>
    <message>
        <source>A line that most pages bear is left out: “{line}”.</source>
        <translation>سطری که در بیشتر صفحه‌ها هست کنار گذاشته شد: «⁨{line}⁩».</translation>
    </message>
    <message>
        <source>Changes are tracked in this file: words that were inserted are in the text, words that were deleted are not.</source>
        <translation>در این پرونده تغییرها ردگیری شده است: واژه‌های درج‌شده در متن آمده و واژه‌های حذف‌شده نیامده است.</translation>
    </message>
    <message>
        <source>Comments in this file are not in the text.</source>
        <translation>توضیح‌های حاشیه‌ای این پرونده در متن نیامده است.</translation>
    </message>
    <message>
        <source>Files that are attached to the document are not read: {number}.</source>
        <translation>پرونده‌های پیوست سند خوانده نمی‌شود: {number}.</translation>
    </message>
    <message>
        <source>How a part of this mail is packed (“{encoding}”) is not known: it is shown as it stands.</source>
        <translation>شیوهٔ بسته‌بندی قسمتی از این ایمیل («⁨{encoding}⁩») شناخته‌شده نیست: به همان صورت که هست نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Kept by an earlier version, which did not tell who gave and who received: its text is shown, and read again.</source>
        <translation>با نسخهٔ قدیمی‌تری ذخیره شده که نمی‌گفت چه کسی داد و چه کسی گرفت: متن آن نشان داده و دوباره خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Kept by this application: its text is shown, and read again.</source>
        <translation>با همین نرم‌افزار ذخیره شده است: متن آن نشان داده و دوباره خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Only the article of the page is shown; {number} words around it, such as menus, are left out.</source>
        <translation>فقط مقالهٔ صفحه نشان داده می‌شود؛ {number} واژهٔ پیرامون آن، مانند منوها، کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Pages of which the file does not tell what letters their signs are, are left out ({pages}). Text recognition (OCR) reads them.</source>
        <translation>صفحه‌هایی که پرونده نمی‌گوید نشانه‌هایشان چه حرف‌هایی هستند کنار گذاشته شد ({pages}). بازشناسی متن (OCR) آن‌ها را می‌خواند.</translation>
    </message>
    <message>
        <source>Pages that are pictures without text are left out ({pages}). Text recognition (OCR) reads them.</source>
        <translation>صفحه‌هایی که تصویر بدون متن است کنار گذاشته شد ({pages}). بازشناسی متن (OCR) آن‌ها را می‌خواند.</translation>
    </message>
    <message>
        <source>Placeholders in this file, where nobody wrote anything, are not in the text.</source>
        <translation>جانگهدارهای این پرونده، که کسی چیزی در آن‌ها ننوشته، در متن نیامده است.</translation>
    </message>
    <message>
        <source>Reading “{name}” needs too much memory, and was given up. Save its text as plain text, and open that.</source>
        <translation>خواندن «⁨{name}⁩» حافظهٔ بسیار زیادی می‌خواهد و رها شد. متن آن را به‌صورت متن ساده ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long, and was given up. Save its text as plain text, and open that.</source>
        <translation>خواندن «⁨{name}⁩» بیش از اندازه طول کشید و رها شد. متن آن را به‌صورت متن ساده ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>Signs of which the file does not tell what letters they are, are left out: {number}.</source>
        <translation>نشانه‌هایی که پرونده نمی‌گوید چه حرف‌هایی هستند کنار گذاشته شد: {number}.</translation>
    </message>
    <message>
        <source>Some of this mail is damaged: words may be missing in it, at its end above all.</source>
        <translation>قسمتی از این ایمیل آسیب دیده است: ممکن است واژه‌هایی، به‌ویژه در پایان آن، نیامده باشد.</translation>
    </message>
    <message>
        <source>The file says that its text is in “{declared}”, which is not read here: it was read as {encoding}, and some letters may be wrong.</source>
        <translation>پرونده می‌گوید کدگذاری متنش «⁨{declared}⁩» است که در اینجا خوانده نمی‌شود: با {encoding} خوانده شد و برخی حرف‌ها ممکن است نادرست باشد.</translation>
    </message>
    <message>
        <source>The marks of Markdown are shown as they are: they are too intricate.</source>
        <translation>نشانه‌های Markdown به همان صورت نشان داده می‌شود: بیش از اندازه پیچیده است.</translation>
    </message>
    <message>
        <source>The numbers of the pages are left out.</source>
        <translation>شمارهٔ صفحه‌ها کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The process that reads files cannot be started. Install the application again.</source>
        <translation>پردازه‌ای که پرونده‌ها را می‌خواند راه‌اندازی نمی‌شود. نرم‌افزار را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{name}”. Close other applications, or open a shorter part of it.</source>
        <translation>حافظه برای خواندن «⁨{name}⁩» کافی نیست. نرم‌افزارهای دیگر را ببندید، یا قسمت کوتاه‌تری از آن را باز کنید.</translation>
    </message>
    <message>
        <source>This file ends in the middle: some of its text may be missing.</source>
        <translation>این پرونده در میانه قطع می‌شود: ممکن است قسمتی از متن آن نیامده باشد.</translation>
    </message>
    <message>
        <source>This file holds several reports, one behind the other: the first is shown. Put each in a file of its own to open the others.</source>
        <translation>این پرونده چند گزارش پشت سر هم دارد: نخستین آن‌ها نشان داده می‌شود. برای باز کردن بقیه، هر یک را در پرونده‌ای جدا بگذارید.</translation>
    </message>
    <message>
        <source>This mail hands on another one: subject, sender and date are those of the mail that is in it.</source>
        <translation>این ایمیل، ایمیل دیگری را بازفرستاده است: موضوع، فرستنده و تاریخ از آنِ ایمیلی است که در آن است.</translation>
    </message>
    <message>
        <source>What describes the pictures in this file is not in the text.</source>
        <translation>توصیف تصویرهای این پرونده در متن نیامده است.</translation>
    </message>
    <message>
        <source>What is attached to the mail is not opened: {names}.</source>
        <translation>پیوست‌های ایمیل باز نمی‌شود: {names}.</translation>
    </message>
    <message>
        <source>What parts this mail has cannot be told, as it is damaged: it is shown as it stands.</source>
        <translation>قسمت‌های این ایمیل را نمی‌توان تشخیص داد، زیرا آسیب دیده است: به همان صورت که هست نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>What readers corrected in it is left out here. It comes with a file of corrections.</source>
        <translation>آنچه خوانندگان گزارش در آن تصحیح کرده‌اند در اینجا کنار گذاشته شده است. این تصحیح‌ها با پروندهٔ تصحیح‌ها می‌آید.</translation>
    </message>
    <message>
        <source>What the text shows from other files is not read: {names}.</source>
        <translation>آنچه متن از پرونده‌های دیگر نشان می‌دهد خوانده نمی‌شود: {names}.</translation>
    </message>
    <message>
        <source>Who wrote and got the mails that are forwarded or quoted in this one is told in the properties, not in the text.</source>
        <translation>نویسنده و گیرندهٔ ایمیل‌هایی که در این ایمیل بازفرستاده یا نقل شده‌اند در ویژگی‌ها آمده است، نه در متن.</translation>
    </message>
    <message>
        <source>Words outside of the part of a page that is shown are left out (pages {pages}).</source>
        <translation>واژه‌هایی که بیرون از بخش نمایان صفحه‌اند کنار گذاشته شده‌اند (صفحه‌های ⁨{pages}⁩).</translation>
    </message>
    <message>
        <source>Words that are hidden in this file are not in the text.</source>
        <translation>واژه‌هایی که در این پرونده پنهان است در متن نیامده است.</translation>
    </message>
    <message>
        <source>Words that are struck through in this file are not in the text.</source>
        <translation>واژه‌های خط‌خوردهٔ این پرونده در متن نیامده است.</translation>
    </message>
    <message>
        <source>Words that hyphens part at the ends of lines are joined. A word that is written with a hyphen may have lost it there.</source>
        <translation>واژه‌هایی که در پایان سطر با خط پیوند شکسته شده‌اند به هم چسبانده شد. واژه‌ای که خود با خط پیوند نوشته می‌شود شاید آن را در آنجا از دست داده باشد.</translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but ends in the middle. Export the report again, or open the file that it was made of.</source>
        <translation>‏«⁨{name}⁩» مانند گزارشی آغاز می‌شود که این نرم‌افزار ذخیره کرده، اما در میانه قطع می‌شود. گزارش را دوباره برون‌ریزی کنید، یا پرونده‌ای را که از آن ساخته شده باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but holds what no report holds: brackets too deep in each other, or a number of too many digits. Export the report again, or open the file that it was made of.</source>
        <translation>‏«⁨{name}⁩» مانند گزارشی آغاز می‌شود که این نرم‌افزار ذخیره کرده، اما چیزی دارد که در هیچ گزارشی نیست: کروشه‌های بیش از اندازه تودرتو یا عددی با رقم‌های بسیار زیاد. گزارش را دوباره برون‌ریزی کنید، یا پرونده‌ای را که از آن ساخته شده باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but is damaged after byte {number}: it is not in UTF-8. Export the report again, or open the file that it was made of.</source>
        <translation>‏«⁨{name}⁩» مانند گزارشی آغاز می‌شود که این نرم‌افزار ذخیره کرده، اما پس از بایت {number} آسیب دیده است: کدگذاری آن UTF-8 نیست. گزارش را دوباره برون‌ریزی کنید، یا پرونده‌ای را که از آن ساخته شده باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but is damaged in line {line}, at character {column}. Export the report again, or open the file that it was made of.</source>
        <translation>‏«⁨{name}⁩» مانند گزارشی آغاز می‌شود که این نرم‌افزار ذخیره کرده، اما در سطر {line}، نویسهٔ {column} آسیب دیده است. گزارش را دوباره برون‌ریزی کنید، یا پرونده‌ای را که از آن ساخته شده باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but was changed, and is no whole report ({fault}). Export the report again, or open the file that it was made of.</source>
        <translation>‏«⁨{name}⁩» مانند گزارشی آغاز می‌شود که این نرم‌افزار ذخیره کرده، اما تغییر داده شده و گزارش کاملی نیست ({fault}). گزارش را دوباره برون‌ریزی کنید، یا پرونده‌ای را که از آن ساخته شده باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but was changed, and is no whole report: “{member}” is missing in it. Export the report again, or open the file that it was made of.</source>
        <translation>‏«⁨{name}⁩» مانند گزارشی آغاز می‌شود که این نرم‌افزار ذخیره کرده، اما تغییر داده شده و گزارش کاملی نیست: «⁨{member}⁩» در آن نیست. گزارش را دوباره برون‌ریزی کنید، یا پرونده‌ای را که از آن ساخته شده باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” begins as a report that this application kept, but was changed: in it stand values of another kind than in a report. Export the report again, or open the file that it was made of.</source>
        <translation>‏«⁨{name}⁩» مانند گزارشی آغاز می‌شود که این نرم‌افزار ذخیره کرده، اما تغییر داده شده است: مقدارهایی در آن است که از نوع مقدارهای یک گزارش نیست. گزارش را دوباره برون‌ریزی کنید، یا پرونده‌ای را که از آن ساخته شده باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” begins as {encoding} text, but is damaged after byte {number}. Save it again as UTF-8, and open that.</source>
        <translation>‏«⁨{name}⁩» مانند متنی با کدگذاری {encoding} آغاز می‌شود، اما پس از بایت {number} آسیب دیده است. آن را دوباره به‌صورت UTF-8 ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}). Choose another file.</source>
        <translation>‏«⁨{name}⁩» را نمی‌توان خواند ({reason}). پروندهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}). Give the name of a file instead.</source>
        <translation>‏«⁨{name}⁩» را نمی‌توان خواند ({reason}). به‌جای آن نام پرونده‌ای را بدهید.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as text: it does not tell which letters its signs are. Run text recognition (OCR) over it, and open the result, or open another copy of it.</source>
        <translation>‏«⁨{name}⁩» را نمی‌توان به‌صورت متن خواند: نمی‌گوید نشانه‌هایش چه حرف‌هایی هستند. بازشناسی متن (OCR) را روی آن اجرا کنید و نتیجه را باز کنید، یا نسخهٔ دیگری از آن را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read. Open it again once it is complete.</source>
        <translation>‏«⁨{name}⁩» هنگام خوانده شدن تغییر کرد. وقتی کامل شد دوباره بازش کنید.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it is damaged, or made in an unusual way ({fault}). Save its text as plain text, and open that.</source>
        <translation>‏«⁨{name}⁩» خوانده نشد: آسیب دیده یا به شیوه‌ای نامعمول ساخته شده است ({fault}). متن آن را به‌صورت متن ساده ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it is damaged, or needs too much time or memory. Save its text as plain text, and open that.</source>
        <translation>‏«⁨{name}⁩» خوانده نشد: آسیب دیده است یا زمان یا حافظهٔ بسیار زیادی می‌خواهد. متن آن را به‌صورت متن ساده ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the process that reads cannot be started. Install the application again.</source>
        <translation>‏«⁨{name}⁩» خوانده نشد: پردازهٔ خواندن راه‌اندازی نمی‌شود. نرم‌افزار را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the system gives this program no more files or processes. Close other programs and windows, and try again.</source>
        <translation>‏«⁨{name}⁩» را نشد خواند: سیستم پرونده یا فرایند بیشتری به این برنامه نمی‌دهد. برنامه‌ها و پنجره‌های دیگر را ببندید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>“{name}” does not exist. Check the name, or choose another file.</source>
        <translation>‏«⁨{name}⁩» وجود ندارد. نام را بررسی کنید، یا پروندهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{name}” does not exist: a part of its path is not a folder. Check the path, or choose another file.</source>
        <translation>‏«⁨{name}⁩» وجود ندارد: قسمتی از مسیر آن پوشه نیست. مسیر را بررسی کنید، یا پروندهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{name}” has a name that is too long to exist. Check the name, or choose another file.</source>
        <translation>نام «⁨{name}⁩» بلندتر از آن است که وجود داشته باشد. نام را بررسی کنید، یا پروندهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{name}” has more boxes and notes in each other than any word processor makes. Open it in the program it was made with, save it again, and open that.</source>
        <translation>‏«⁨{name}⁩» بیش از آنچه هر واژه‌پردازی می‌سازد کادر و یادداشت تودرتو دارد. آن را با همان نرم‌افزاری که با آن ساخته شده باز کنید، دوباره ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” has more styles, or more parts in parts, than any word processor makes. Open it in the program it was made with, save it again, and open that.</source>
        <translation>‏«⁨{name}⁩» بیش از آنچه هر واژه‌پردازی می‌سازد سبک یا قسمت‌های تودرتو دارد. آن را با همان نرم‌افزاری که با آن ساخته شده باز کنید، دوباره ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” has more than {number} pages, the most that can be read. Open a shorter part of it.</source>
        <translation>‏«⁨{name}⁩» بیش از {number} صفحه دارد و بیش از این را نمی‌توان خواند. قسمت کوتاه‌تری از آن را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” has more than {number} paragraphs, the most that can be read. Open a shorter part of it.</source>
        <translation>‏«⁨{name}⁩» بیش از {number} پاراگراف دارد و بیش از این را نمی‌توان خواند. قسمت کوتاه‌تری از آن را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” holds definitions (a DOCTYPE) that no word processor writes and that can do harm. Open it in the program it was made with, save it again, and open that.</source>
        <translation>‏«⁨{name}⁩» تعریف‌هایی (DOCTYPE) دارد که هیچ واژه‌پردازی نمی‌نویسد و ممکن است آسیب بزند. آن را با همان نرم‌افزاری که با آن ساخته شده باز کنید، دوباره ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} MB of text and its form, the most that can be read. Open a shorter part of it.</source>
        <translation>‏«⁨{name}⁩» بیش از {number} مگابایت متن و قالب‌بندی دارد و بیش از این را نمی‌توان خواند. قسمت کوتاه‌تری از آن را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} files, which no word processor makes. Open it in the program it was made with, save it again, and open that.</source>
        <translation>‏«⁨{name}⁩» بیش از {number} پرونده دارد که هیچ واژه‌پردازی نمی‌سازد. آن را با همان نرم‌افزاری که با آن ساخته شده باز کنید، دوباره ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” holds no web page. Open the page in a browser, save it as HTML, and open that.</source>
        <translation>‏«⁨{name}⁩» صفحهٔ وبی در خود ندارد. صفحه را در مرورگر باز کنید، به‌صورت HTML ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing but white space. Choose a file with a report in it.</source>
        <translation>‏«⁨{name}⁩» چیزی جز فاصلهٔ خالی ندارد. پرونده‌ای را انتخاب کنید که گزارشی در آن باشد.</translation>
    </message>
    <message>
        <source>“{name}” holds tables, slides or drawings. Save the text in it as .docx, .odt or PDF in the program it was made with, and open that.</source>
        <translation>‏«⁨{name}⁩» جدول، اسلاید یا نقاشی دارد. متن آن را در برنامه‌ای که با آن ساخته شده به‌صورت ‎.docx، ‎.odt یا PDF ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is a device, not a file. Choose a file with a report in it.</source>
        <translation>‏«⁨{name}⁩» دستگاه است، نه پرونده. پرونده‌ای را انتخاب کنید که گزارشی در آن باشد.</translation>
    </message>
    <message>
        <source>“{name}” is a document for printers (PostScript). Make a PDF of it, and open that.</source>
        <translation>‏«⁨{name}⁩» سندی برای چاپگر است (PostScript). از آن PDF بسازید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is a document of an old word processor (.doc) or mail program (.msg). Save it as .docx, .odt or plain text, and open that.</source>
        <translation>‏«⁨{name}⁩» سند واژه‌پردازی قدیمی (‎.doc) یا نرم‌افزار ایمیل (‎.msg) است. آن را به‌صورت ‎.docx یا ‎.odt یا متن ساده ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is a document that was saved as XML. Open it in the program it was made with, save it as .docx or .odt, and open that.</source>
        <translation>‏«⁨{name}⁩» سندی است که به‌صورت XML ذخیره شده است. آن را در برنامه‌ای که با آن ساخته شده باز کنید، به‌صورت ‎.docx یا ‎.odt ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Choose a file with a report in it.</source>
        <translation>‏«⁨{name}⁩» پوشه است، نه پرونده. پرونده‌ای را انتخاب کنید که گزارشی در آن باشد.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads in a circle. Choose the file it was meant for.</source>
        <translation>‏«⁨{name}⁩» پیوندی است که به خودش می‌رسد. پرونده‌ای را انتخاب کنید که پیوند برای آن بوده است.</translation>
    </message>
    <message>
        <source>“{name}” is a link to a file that does not exist. Choose the file it was meant for.</source>
        <translation>‏«⁨{name}⁩» پیوند به پرونده‌ای است که وجود ندارد. پرونده‌ای را انتخاب کنید که پیوند برای آن بوده است.</translation>
    </message>
    <message>
        <source>“{name}” is a mail of too many parts, or of parts too deep in each other. Save its text as plain text in your mail program, and open that.</source>
        <translation>‏«⁨{name}⁩» ایمیلی با قسمت‌های بسیار زیاد یا بیش از اندازه تودرتوست. متن آن را در نرم‌افزار ایمیل خود به‌صورت متن ساده ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is a picture. Only text can be read: choose a file that holds text.</source>
        <translation>‏«⁨{name}⁩» تصویر است. فقط متن را می‌توان خواند: پرونده‌ای را انتخاب کنید که متن داشته باشد.</translation>
    </message>
    <message>
        <source>“{name}” is a pipe, not a file. Choose a file with a report in it.</source>
        <translation>‏«⁨{name}⁩» لوله (pipe) است، نه پرونده. پرونده‌ای را انتخاب کنید که گزارشی در آن باشد.</translation>
    </message>
    <message>
        <source>“{name}” is a report that was kept by a newer version of this application. Install that to open it, or open the file that it was made of.</source>
        <translation>‏«⁨{name}⁩» گزارشی است که نسخهٔ جدیدتری از این نرم‌افزار ذخیره کرده است. برای باز کردنش آن نسخه را نصب کنید، یا پرونده‌ای را که از آن ساخته شده باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is a scanned document: its pages are pictures without text. Run text recognition (OCR) over it, and open the result.</source>
        <translation>‏«⁨{name}⁩» سندی پویش‌شده است: صفحه‌هایش تصویر بدون متن است. بازشناسی متن (OCR) را روی آن اجرا کنید و نتیجه را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is a socket, not a file. Choose a file with a report in it.</source>
        <translation>‏«⁨{name}⁩» سوکت است، نه پرونده. پرونده‌ای را انتخاب کنید که گزارشی در آن باشد.</translation>
    </message>
    <message>
        <source>“{name}” is a web page whose parts stand in each other too deeply to be read. Open it in a browser, save its text as plain text, and open that.</source>
        <translation>‏«⁨{name}⁩» صفحهٔ وبی است که قسمت‌هایش بیش از آنچه بتوان خواند تودرتوست. آن را در مرورگر باز کنید، متنش را به‌صورت متن ساده ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is a web page without words of its own: a browser gets them from elsewhere. Open it in a browser, save its text as plain text, and open that.</source>
        <translation>‏«⁨{name}⁩» صفحهٔ وبی است که خودش واژه‌ای ندارد: مرورگر آن‌ها را از جای دیگری می‌گیرد. آن را در مرورگر باز کنید، متنش را به‌صورت متن ساده ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is a zip file, but no text document (.docx or .odt). Unpack it, or save the text in it in another format, and open that.</source>
        <translation>‏«⁨{name}⁩» پروندهٔ zip است، اما سند متنی (‎.docx یا ‎.odt) نیست. آن را از حالت فشرده خارج کنید، یا متن آن را با قالب دیگری ذخیره کنید، و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is an electronic book (EPUB). Save the text that you need of it as plain text, and open that.</source>
        <translation>‏«⁨{name}⁩» کتاب الکترونیکی است (EPUB). متنی را که از آن لازم دارید به‌صورت متن ساده ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is an encrypted mail. Open it in your mail program, save its text as plain text, and open that.</source>
        <translation>‏«⁨{name}⁩» ایمیلی رمزگذاری‌شده است. آن را در نرم‌افزار ایمیل خود باز کنید، متنش را به‌صورت متن ساده ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is not as it should be. Get it again, or open it in the program it was made with, save it again, and open that.</source>
        <translation>‏«⁨{name}⁩» آسیب دیده است: قسمتی از آن چنان‌که باید نیست. آن را دوباره دریافت کنید، یا با همان نرم‌افزاری که با آن ساخته شده باز کنید، دوباره ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is a zipped document that cannot be unpacked. Get it again.</source>
        <translation>‏«⁨{name}⁩» آسیب دیده است: سندی فشرده است که از حالت فشرده خارج نمی‌شود. آن را دوباره دریافت کنید.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is no PDF that can be read. Get it again.</source>
        <translation>‏«⁨{name}⁩» آسیب دیده است: PDF سالمی نیست که بتوان آن را خواند. آن را دوباره دریافت کنید.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: there is no text in it where text belongs. Get it again.</source>
        <translation>‏«⁨{name}⁩» آسیب دیده است: جایی که باید متن باشد متنی نیست. آن را دوباره دریافت کنید.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose a file with a report in it.</source>
        <translation>‏«⁨{name}⁩» خالی است. پرونده‌ای را انتخاب کنید که گزارشی در آن باشد.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way that is not known. Save it without encryption, and open that.</source>
        <translation>‏«⁨{name}⁩» به شیوه‌ای ناشناخته رمزگذاری شده است. آن را بدون رمزگذاری ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is in an unknown encoding. Save it as UTF-8, and open that.</source>
        <translation>‏«⁨{name}⁩» کدگذاری ناشناخته‌ای دارد. آن را به‌صورت UTF-8 ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and open what you saved.</source>
        <translation>‏«⁨{name}⁩» با گذرواژه قفل شده است. آن را بدون گذرواژه ذخیره کنید و آنچه را ذخیره کردید باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is longer than {number} MB, the most that can be read. Open a shorter part of it.</source>
        <translation>‏«⁨{name}⁩» بلندتر از {number} مگابایت است و بیش از این را نمی‌توان خواند. قسمت کوتاه‌تری از آن را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is longer than {number} million characters, the most that can be read. Open a shorter part of it.</source>
        <translation>‏«⁨{name}⁩» بلندتر از {number} میلیون نویسه است و بیش از این را نمی‌توان خواند. قسمت کوتاه‌تری از آن را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is no possible name of a file. Check the name, or choose another file.</source>
        <translation>‏«⁨{name}⁩» نمی‌تواند نام پرونده باشد. نام را بررسی کنید، یا پروندهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not read: it unpacks to more than {number} MB, as files do that are made to fill the memory. Get it from someone you trust.</source>
        <translation>‏«⁨{name}⁩» خوانده نمی‌شود: پس از خروج از حالت فشرده بیش از {number} مگابایت است، مانند پرونده‌هایی که برای پر کردن حافظه ساخته شده‌اند. آن را از کسی بگیرید که به او اعتماد دارید.</translation>
    </message>
    <message>
        <source>“{name}” is not text, and of no format that can be read. Choose a text, a web page, a PDF, a mail, or a file of a word processor.</source>
        <translation>‏«⁨{name}⁩» متن نیست و قالبی ندارد که بتوان خواند. یک متن، صفحهٔ وب، PDF، ایمیل یا پروندهٔ واژه‌پرداز انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{name}” is packed more tightly than a report can be: it may be made to fill the memory. Open it in the program it was made with, save a shorter part of it, and open that.</source>
        <translation>‏«⁨{name}⁩» فشرده‌تر از آن است که گزارش باشد: شاید برای پر کردن حافظه ساخته شده باشد. آن را با همان نرم‌افزاری که با آن ساخته شده باز کنید، قسمت کوتاه‌تری از آن را ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it in the program it was made with, save it without one, and open that.</source>
        <translation>‏«⁨{name}⁩» با گذرواژه محافظت شده است. آن را با همان نرم‌افزاری که با آن ساخته شده باز کنید، بدون گذرواژه ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it in the program it was made with, save it without the password, and open that.</source>
        <translation>‏«⁨{name}⁩» با گذرواژه محافظت شده است. آن را با همان نرم‌افزاری که با آن ساخته شده باز کنید، بدون گذرواژه ذخیره کنید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Ask its owner for permission to read it, or choose another file.</source>
        <translation>شما اجازهٔ خواندن «⁨{name}⁩» را ندارید. از صاحب آن اجازهٔ خواندن بخواهید، یا پروندهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{name}” vanished while it was read. Check that its folder is still there, and open it again.</source>
        <translation>‏«⁨{name}⁩» هنگام خوانده شدن ناپدید شد. ببینید پوشهٔ آن هنوز هست و دوباره بازش کنید.</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>no longer at its place</source>
        <translation>دیگر در جای خود نیست</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>بررسی‌نشده</translation>
    </message>
    <message numerus="yes">
        <source>{checked} of %n checked</source>
        <translation>
            <numerusform>{checked} از %n مورد بررسی شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;پاک کردن این فهرست</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Clear the list of files opened lately</source>
        <translation>پاک کردن فهرست پرونده‌های اخیر</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>بازشده‌های اخیر</translation>
    </message>
</context>
<context>
    <name>RemovedFoot</name>
    <message>
        <source>Back to what was found</source>
        <translation>بازگشت به یافتهٔ اولیه</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>Removed from {list}: %n</source>
        <translation>
            <numerusform>حذف‌شده از {list}: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{sign} Removed · {count}</source>
        <translation>‏{sign} حذف‌شده ({count})</translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message numerus="yes">
        <source>%n not stated</source>
        <translation>
            <numerusform>%n مورد ذکر نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>A reader says that the report does not state it.</source>
        <translation>خواننده‌ای می‌گوید که گزارش آن را ذکر نمی‌کند.</translation>
    </message>
    <message>
        <source>No words were found in the report that state these facts</source>
        <translation>در گزارش واژه‌هایی یافت نشد که این مشخصات را ذکر کند</translation>
    </message>
    <message>
        <source>No words were found that state it. There may be some.</source>
        <translation>واژه‌هایی یافت نشد که آن را ذکر کند. شاید چنین واژه‌هایی باشد.</translation>
    </message>
    <message>
        <source>Shows the words of the report; Return changes it</source>
        <translation>واژه‌های گزارش را نشان می‌دهد؛ کلید Return آن را تغییر می‌دهد</translation>
    </message>
    <message>
        <source>Title not stated</source>
        <translation>عنوان ذکر نشده</translation>
    </message>
    <message>
        <source>{label}: {missing}; {called}: {words}</source>
        <translation>‏{label}: {missing}؛ {called}: {words}</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>{why} Return states it</source>
        <translation>{why} کلید Return آن را ثبت می‌کند</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>{number} of {all}</source>
        <comment>rows</comment>
        <translation>{number} از {all}</translation>
    </message>
    <message>
        <source>{place}, belongs to what is chosen</source>
        <translation>‏{place}، مربوط به آنچه انتخاب شده است</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Doubtful first</source>
        <translation>نخست تردیدآمیزها</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>پایان بازبینی</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>به چه ترتیبی</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>No Act</source>
        <translation>کنش نیست</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Page order</source>
        <translation>ترتیب صفحه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>درست است</translation>
    </message>
</context>
<context>
    <name>ReviewMode</name>
    <message>
        <source>Insert adds it, Delete says that it is no act.</source>
        <translation>کلید Insert آن را می‌افزاید و کلید Delete می‌گوید که کنش نیست.</translation>
    </message>
    <message>
        <source>Nothing is doubtful. Going by the page.</source>
        <translation>هیچ مورد تردیدآمیزی نیست. به ترتیب صفحه پیش می‌رود.</translation>
    </message>
    <message>
        <source>The review has ended.</source>
        <translation>بازبینی پایان یافت.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>All %n entries are checked: {confirmed} confirmed, {corrected} corrected.</source>
        <translation>
            <numerusform>همهٔ %n مورد بررسی شد: {confirmed} مورد تأیید شد، {corrected} مورد تصحیح شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>How</source>
        <translation>چگونگی</translation>
    </message>
    <message>
        <source>How they took part</source>
        <translation>نحوهٔ مشارکت</translation>
    </message>
    <message>
        <source>It is not in the programme. About one in four such is an act.</source>
        <translation>این در برنامه نیست. از هر چهار مورد این‌چنینی تقریباً یکی کنش است.</translation>
    </message>
    <message>
        <source>Item {number} of the programme: is this what the report says?</source>
        <translation>بخش {number} برنامه: آیا گزارش همین را می‌گوید؟</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>صورت‌های دیگر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Perhaps missed: does the report tell of this act?</source>
        <translation>شاید از قلم افتاده: آیا گزارش از این کنش می‌گوید؟</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>سِمت</translation>
    </message>
    <message>
        <source>Something to check: have you looked at it?</source>
        <translation>موردی برای بررسی: آیا آن را دیده‌اید؟</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Statement {number}: is this what the report says?</source>
        <translation>گفتهٔ {number}: آیا گزارش همین را می‌گوید؟</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message numerus="yes">
        <source>{checked} of %n checked</source>
        <translation>
            <numerusform>{checked} از %n مورد بررسی شد</numerusform>
        </translation>
    </message>
    <message>
        <source>{fact}: is this what the report says?</source>
        <translation>‏{fact}: آیا گزارش همین را می‌گوید؟</translation>
    </message>
    <message>
        <source>{name}: is this what the report says of this person?</source>
        <translation>‏{name}: آیا گزارش دربارهٔ این شخص همین را می‌گوید؟</translation>
    </message>
    <message>
        <source>{number} confirmed</source>
        <translation>{number} تأییدشده</translation>
    </message>
    <message>
        <source>{number} corrected</source>
        <translation>{number} تصحیح‌شده</translation>
    </message>
    <message>
        <source>{number} doubtful</source>
        <translation>{number} تردیدآمیز</translation>
    </message>
</context>
<context>
    <name>RowActs</name>
    <message>
        <source>A filter hides it.</source>
        <translation>فیلتری آن را پنهان کرده است.</translation>
    </message>
    <message>
        <source>Changing {entry}</source>
        <translation>در حال تغییر {entry}</translation>
    </message>
    <message>
        <source>Changing {entry} · found: {words}</source>
        <translation>در حال تغییر {entry} – یافته: {words}</translation>
    </message>
    <message>
        <source>Choose the first of two items, or of two statements.</source>
        <translation>بخش نخست از دو بخش، یا گفتهٔ نخست از دو گفته را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the words in the text that tell of it first.</source>
        <translation>نخست واژه‌هایی از متن را که از آن می‌گوید انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the words in the text that were said first.</source>
        <translation>نخست واژه‌هایی از متن را که گفته شده است انتخاب کنید.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>از قبل آنجا هست.</translation>
    </message>
    <message>
        <source>Nothing stands below this one with which it could be joined.</source>
        <translation>در زیر این چیزی نیست که بتوان این را به آن پیوست.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>what was added</source>
        <translation>آنچه افزوده شد</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>&amp;Reason, if you like</source>
        <translation>&amp;دلیل (اختیاری)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
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
        <translation>یافته: {words}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Remove {entry}</source>
        <translation>&amp;حذف {entry}</translation>
    </message>
    <message>
        <source>&amp;Search in This Item</source>
        <translation>جست‌وجو در این &amp;بخش</translation>
    </message>
    <message>
        <source>&amp;Why Is This Here?</source>
        <translation>&amp;چرا این اینجاست؟</translation>
    </message>
    <message>
        <source>Keep &amp;Mine</source>
        <translation>حفظ ت&amp;صحیح من</translation>
    </message>
    <message>
        <source>N&amp;ot a Person</source>
        <translation>&amp;شخص نیست</translation>
    </message>
    <message>
        <source>Only Their &amp;Statements</source>
        <translation>فقط &amp;گفته‌های او</translation>
    </message>
    <message>
        <source>Only Their Programme &amp;Items</source>
        <translation>فقط &amp;بخش‌های برنامهٔ او</translation>
    </message>
    <message>
        <source>Search in What They Sai&amp;d</source>
        <translation>ج&amp;ست‌وجو در گفته‌های او</translation>
    </message>
    <message>
        <source>Take What Is Fo&amp;und Now</source>
        <translation>&amp;پذیرش یافتهٔ کنونی</translation>
    </message>
    <message>
        <source>W&amp;hat to Check Here</source>
        <translation>موارد بررس&amp;ی در اینجا</translation>
    </message>
</context>
<context>
    <name>SafeExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;قالب</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;ذخیره…</translation>
    </message>
    <message>
        <source>Export a Safe Copy</source>
        <translation>برون‌ریزی نسخهٔ امن</translation>
    </message>
    <message>
        <source>Hiding names…</source>
        <translation>در حال پنهان کردن نام‌ها…</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>‏⁨{path}⁩ نوشته شد.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>, </source>
        <comment>between the forms of a name</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>also found: {forms}</source>
        <translation>این‌ها نیز یافت شد: {forms}</translation>
    </message>
    <message>
        <source>each word is there, but no paragraph holds them all</source>
        <translation>هر یک از واژه‌ها هست، اما هیچ پاراگرافی همه را با هم ندارد</translation>
    </message>
    <message>
        <source>not next to each other in this order: paragraphs that hold all words</source>
        <translation>نه در کنار هم به این ترتیب: پاراگراف‌هایی که همهٔ واژه‌ها را دارد</translation>
    </message>
</context>
<context>
    <name>SeekingLine</name>
    <message>
        <source>Find on this page</source>
        <translation>یافتن در این صفحه</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>نتیجهٔ بعدی (F3)</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>نتیجه‌ای نیست</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>نتیجهٔ قبلی (Shift+F3)</translation>
    </message>
    <message>
        <source>{count}: {words}</source>
        <translation>{count}: {words}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} از {all}</translation>
    </message>
</context>
<context>
    <name>Separating</name>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>{title} · {count}</source>
        <comment>a heading and how many stand below it</comment>
        <translation>{title} ({count})</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>%n میان‌بر</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything can be done from the keyboard.</source>
        <translation>همهٔ کارها را می‌توان با صفحه‌کلید انجام داد.</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>فیلتر کردن با واژه یا کلید</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>هیچ کلیدی چنین کاری نمی‌کند.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کار</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;جدا کردن</translation>
    </message>
    <message>
        <source>Leave at least one mention</source>
        <translation>دست‌کم یک اشاره را باقی بگذارید</translation>
    </message>
    <message>
        <source>Space ticks, arrows move; the text shows each mention</source>
        <translation>کلید Space تیک می‌زند، کلیدهای جهت جابه‌جا می‌کند؛ متن هر اشاره را نشان می‌دهد</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>جداسازی {name}</translation>
    </message>
    <message>
        <source>The second person needs a name</source>
        <translation>شخص دوم باید نام داشته باشد</translation>
    </message>
    <message>
        <source>The ticked are</source>
        <translation>نام تیک‌خورده‌ها</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>سپس</translation>
    </message>
    <message>
        <source>Tick &amp;All That Say {words}</source>
        <translation>تیک زدن &amp;همهٔ اشاره‌ها با عبارت {words}</translation>
    </message>
    <message>
        <source>Tick at least one mention</source>
        <translation>دست‌کم یک اشاره را تیک بزنید</translation>
    </message>
    <message>
        <source>Tick the mentions that mean somebody else. {ticked} of {all} ticked.</source>
        <translation>اشاره‌هایی را که منظورشان شخص دیگری است تیک بزنید. {ticked} از {all} تیک خورده است.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n مورد برای بررسی</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {number} of {all}, {act}</source>
        <translation>بخش {number} از {all}، {act}</translation>
    </message>
    <message>
        <source>Marked in the text, {place}: {words}</source>
        <translation>نشان‌شده در متن، {place}: {words}</translation>
    </message>
    <message>
        <source>order stated</source>
        <translation>ترتیب ذکر شده</translation>
    </message>
    <message numerus="yes">
        <source>paragraph(s) {numbers}</source>
        <translation>
            <numerusform>پاراگراف {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <translation>رسیدگی‌شده</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>paragraphs</comment>
        <translation>{first} تا {last}</translation>
    </message>
    <message numerus="yes">
        <source>{group}, %n (person|people)</source>
        <translation>
            <numerusform>‏{group}، %n نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{group}, %n (person|people), folded</source>
        <translation>
            <numerusform>‏{group}، %n نفر، جمع‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} by {people}</source>
        <comment>an act</comment>
        <translation>‏{kind} توسط {people}</translation>
    </message>
    <message>
        <source>{kind} from {people}</source>
        <comment>a message</comment>
        <translation>‏{kind} از {people}</translation>
    </message>
    <message>
        <source>{kind} with {people}</source>
        <comment>a discussion</comment>
        <translation>‏{kind} با {people}</translation>
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
            <numerusform>‏{name}، %n گفته</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers} and others, up to {last}</source>
        <comment>paragraphs</comment>
        <translation>{numbers} و چند پاراگراف دیگر تا {last}</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>At</source>
        <translation>زمان ثبت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>توسط</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>تردید</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>مشخصه</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>First character</source>
        <translation>نویسهٔ نخست</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته</translation>
    </message>
    <message>
        <source>How</source>
        <translation>چگونگی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Last character</source>
        <translation>نویسهٔ آخر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>پاراگراف‌ها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>بخش برنامه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>سِمت</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>گفته</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>گفته‌ها</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>موارد بررسی</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه چیزی</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
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
        <translation>&amp;واژه‌های آن</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;گوینده</translation>
    </message>
    <message>
        <source>Drag the ends in the text. Here ← → move the end, Shift+← → the beginning, word by word; Home and End go to those of the sentence.</source>
        <translation>دو سر گفته را در متن بکشید. در اینجا ‎← →‎ پایان را و ‎Shift+←‎ و ‎→‎ آغاز را واژه به واژه جابه‌جا می‌کند؛ Home و End به آغاز و پایان جمله می‌رود.</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>شیوهٔ نقل</translation>
    </message>
    <message>
        <source>Ver&amp;b</source>
        <translation>&amp;فعل</translation>
    </message>
</context>
<context>
    <name>StatementsChoices</name>
    <message>
        <source>How it is told</source>
        <translation>شیوهٔ نقل</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
</context>
<context>
    <name>Stating</name>
    <message>
        <source>This is no date. Example: {date}</source>
        <translation>این، تاریخ نیست. نمونه: {date}</translation>
    </message>
    <message>
        <source>This is no number. Examples: 320, over 300</source>
        <translation>این، عدد نیست. نمونه‌ها: 320، over 300</translation>
    </message>
    <message>
        <source>This is no time. Examples: 14:30, 11 am</source>
        <translation>این، زمان نیست. نمونه‌ها: 14:30، 11 am</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <comment>when something was to begin, in a field where it is typed</comment>
        <translation>برنامه‌ریزی‌شده {time}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undone</source>
        <translation>برگردانده‌شده</translation>
    </message>
    <message>
        <source>Undone · Ctrl+Shift+Z brings it back</source>
        <translation>برگردانده‌شده – با Ctrl+Shift+Z بازمی‌گردد</translation>
    </message>
    <message>
        <source>before: {words}</source>
        <translation>پیش از آن: {words}</translation>
    </message>
    <message>
        <source>by {reader}</source>
        <translation>توسط {reader}</translation>
    </message>
    <message>
        <source>now: {words}</source>
        <translation>اکنون: {words}</translation>
    </message>
    <message>
        <source>reason: {words}</source>
        <translation>دلیل: {words}</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>Bold: names of people. Underlined: words of facts and programme items, which the margin names. Grey ground: what was said.</source>
        <translation>پررنگ: نام افراد. زیرخط‌دار: واژه‌های مشخصات و بخش‌های برنامه که حاشیه آن‌ها را نام می‌برد. زمینهٔ خاکستری: آنچه گفته شد.</translation>
    </message>
    <message>
        <source>Event Report Viewer {version}</source>
        <translation>Event Report Viewer {version}</translation>
    </message>
    <message>
        <source>Event summary</source>
        <translation>خلاصهٔ رویداد</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Full text of the report</source>
        <translation>متن کامل گزارش</translation>
    </message>
    <message>
        <source>How sure the findings are is not told.</source>
        <translation>این‌که یافته‌ها چه اندازه مطمئن‌اند گفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Kept without words: {value} (on “{words}”, {lost}).</source>
        <translation>حفظ‌شده بدون واژه: {value} (روی «⁨{words}⁩»، {lost}).</translation>
    </message>
    <message>
        <source>Mentioned:</source>
        <translation>فقط نام‌برده‌شده:</translation>
    </message>
    <message>
        <source>No people were found in the report.</source>
        <translation>در گزارش کسی یافت نشد.</translation>
    </message>
    <message>
        <source>No programme was found in the report.</source>
        <translation>برنامه‌ای در گزارش یافت نشد.</translation>
    </message>
    <message>
        <source>No speeches were found in the report.</source>
        <translation>سخنرانی‌ای در گزارش یافت نشد.</translation>
    </message>
    <message>
        <source>No statements were found in the report.</source>
        <translation>گفته‌ای در گزارش یافت نشد.</translation>
    </message>
    <message>
        <source>Nobody else was found in the report.</source>
        <translation>کس دیگری در گزارش یافت نشد.</translation>
    </message>
    <message>
        <source>Not applied: a correction of “{words}”, {lost}.</source>
        <translation>اعمال نشد: تصحیحی روی «⁨{words}⁩»، {lost}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Nothing noticed.</source>
        <translation>چیزی به چشم نخورد.</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>افراد دیگر</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>چاپ در {day}</translation>
    </message>
    <message>
        <source>Printed {day}, {time}</source>
        <translation>چاپ در {day}، {time}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Restates the report; verifies nothing in it. ¶ = paragraph of the report.</source>
        <translation>بازگویی گزارش است؛ درستی هیچ‌چیز آن را تأیید نمی‌کند. ¶ = پاراگراف گزارش.</translation>
    </message>
    <message numerus="yes">
        <source>Safe copy: %n (person|people) (is|are) given by pseudonym.</source>
        <translation>
            <numerusform>نسخهٔ امن: %n نفر با نام مستعار آمده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>منبع: {name}</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>سخنرانان</translation>
    </message>
    <message>
        <source>Title not stated</source>
        <translation>عنوان ذکر نشده</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>موارد بررسی</translation>
    </message>
    <message>
        <source>What is shown no more</source>
        <translation>آنچه دیگر نشان داده نمی‌شود</translation>
    </message>
    <message>
        <source>What they said, in words of the report</source>
        <translation>آنچه گفته‌اند، به شمار واژه‌های گزارش</translation>
    </message>
    <message>
        <source>What was said, as the report tells it</source>
        <translation>آنچه گفته شد، به روایت گزارش</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>تقریبی</translation>
    </message>
    <message>
        <source>by {people}</source>
        <comment>follows a kind of act, such as “Speech”</comment>
        <translation>توسط {people}</translation>
    </message>
    <message>
        <source>from {people}</source>
        <comment>follows the word “Message”</comment>
        <translation>از {people}</translation>
    </message>
    <message numerus="yes">
        <source>item(s) {numbers}</source>
        <comment>of the programme</comment>
        <translation>
            <numerusform>بخش {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>items {first}–{last} of {count}</source>
        <translation>بخش‌های {first} تا {last} از {count}</translation>
    </message>
    <message>
        <source>of {introduced} by {people}</source>
        <comment>follows the word “Introduction”</comment>
        <translation>‏{introduced} توسط {people}</translation>
    </message>
    <message>
        <source>people {first}–{last} of {count}</source>
        <translation>اشخاص {first} تا {last} از {count}</translation>
    </message>
    <message>
        <source>people {first}–{last} of {count} in these items</source>
        <translation>اشخاص {first} تا {last} از {count} نفر در این بخش‌ها</translation>
    </message>
    <message>
        <source>planned, not confirmed</source>
        <translation>برنامه‌ریزی‌شده، تأییدنشده</translation>
    </message>
    <message>
        <source>the report gives another number too</source>
        <translation>گزارش عدد دیگری نیز می‌آورد</translation>
    </message>
    <message>
        <source>the weekday does not match the date</source>
        <translation>روز هفته با تاریخ همخوان نیست</translation>
    </message>
    <message>
        <source>what was found stays in the data exports</source>
        <translation>آنچه یافت شد در برون‌ریزی‌های داده می‌ماند</translation>
    </message>
    <message>
        <source>with {people}</source>
        <comment>follows a kind of act, such as “Discussion”</comment>
        <translation>با {people}</translation>
    </message>
    <message numerus="yes">
        <source>{confirmed} of %n (entry|entries) confirmed</source>
        <translation>
            <numerusform>از %n مورد، {confirmed} مورد تأییدشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{corrected} of %n (entry|entries) corrected</source>
        <translation>
            <numerusform>از %n مورد، {corrected} مورد تصحیح‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{corrected} of %n (entry|entries) corrected, {confirmed} confirmed</source>
        <translation>
            <numerusform>از %n مورد، {corrected} مورد تصحیح‌شده و {confirmed} مورد تأییدشده</numerusform>
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
        <translation>‏{remark}: رسیدگی‌شده.</translation>
    </message>
    <message>
        <source>{sign} = uncertain, {sign}{sign} = doubtful: so the application judges its own finding.</source>
        <translation>{sign} = نامطمئن، {sign}{sign} = تردیدآمیز: داوری خود نرم‌افزار دربارهٔ یافته‌هایش.</translation>
    </message>
    <message>
        <source>{words} (1 of {count} statements)</source>
        <translation>‏{words} (یکی از {count} گفته)</translation>
    </message>
</context>
<context>
    <name>TakingPart</name>
    <message>
        <source>absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>hosted</source>
        <translation>میزبانی کرد</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>فقط نام‌برده‌شده</translation>
    </message>
    <message>
        <source>message</source>
        <translation>با پیام</translation>
    </message>
    <message>
        <source>online</source>
        <translation>آنلاین</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>سخنرانی کرد</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Report text</source>
        <translation>متن گزارش</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%n passage(s) of the text</source>
        <translation>
            <numerusform>%n قطعه از متن</numerusform>
        </translation>
    </message>
    <message>
        <source>as found</source>
        <translation>همان‌گونه که یافت شد</translation>
    </message>
    <message>
        <source>behind {entry}</source>
        <translation>پس از {entry}</translation>
    </message>
    <message>
        <source>first of all</source>
        <translation>پیش از همه</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>بدون برچسب</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Afrikaans</source>
        <translation>آفریکانس</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>آلبانیایی</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>امهری</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>آراگونی</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>ارمنی</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>آسامی</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>ترکی آذربایجانی</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>باشقیری</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>باسکی</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>بلاروسی</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>بنگالی</translation>
    </message>
    <message>
        <source>Bosnian, Croatian or Serbian</source>
        <translation>بوسنیایی، کرواتی یا صربی</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>برتون</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>بلغاری</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>برمه‌ای</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>کاتالان</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>چینی</translation>
    </message>
    <message>
        <source>Crimean Tatar</source>
        <translation>ترکی کریمه</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>چکی</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>دانمارکی</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>هلندی</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>دزونگخا</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>اسپرانتو</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>استونیایی</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>فارویی</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>فنلاندی</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فرانسوی</translation>
    </message>
    <message>
        <source>Frisian</source>
        <translation>فریسی</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>فولایی</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>گالیسیایی</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>گاندایی</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>گرجی</translation>
    </message>
    <message>
        <source>German</source>
        <translation>آلمانی</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>یونانی</translation>
    </message>
    <message>
        <source>Guaraní</source>
        <translation>گوارانی</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>گجراتی</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>هائیتیایی</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>هوسایی</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عبری</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>هندی</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>مجاری</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>ایسلندی</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>ایگبویی</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>اندونزیایی</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>ایرلندی</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>ایتالیایی</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ژاپنی</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>جاوه‌ای</translation>
    </message>
    <message>
        <source>Kabyle</source>
        <translation>قبایلی</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>کانارا</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>قزاقی</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>خمری</translation>
    </message>
    <message>
        <source>Kikuyu</source>
        <translation>کیکویویی</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>کینیارواندایی</translation>
    </message>
    <message>
        <source>Konkani</source>
        <translation>کنکانی</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>کره‌ای</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>کردی</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>قرقیزی</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>لائوسی</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>لاتین</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>لتونیایی</translation>
    </message>
    <message>
        <source>Ligurian</source>
        <translation>لیگوری</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>لینگالا</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>لیتوانیایی</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>لوگزامبورگی</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>مقدونی</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>مالاگاسی</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>مالایی</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>مالایالامی</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>مالتی</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>مراتی</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>مغولی</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>نپالی</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>نروژی</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>اکسیتان</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>اوریه‌ای</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>اورومویی</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>پشتو</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>لهستانی</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>پرتغالی</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>پنجابی</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>کچوایی</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>رومانیایی</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>روسی</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>سانسکریت</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>گیلی اسکاتلندی</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>شونایی</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>سینهالی</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>اسلواکی</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>اسلوونیایی</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>سومالیایی</translation>
    </message>
    <message>
        <source>Sotho</source>
        <translation>سوتویی</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>اسپانیایی</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>سواحیلی</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>سوئدی</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>تاگالوگی</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>تاجیکی</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>تامیلی</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>تاتاری</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>تلوگویی</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>تایلندی</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ترکی استانبولی</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>ترکمنی</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>اوکراینی</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>اویغوری</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ازبکی</translation>
    </message>
    <message>
        <source>Venetian</source>
        <translation>ونیزی</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ویتنامی</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>ولاپوک</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>والونی</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>ولزی</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>خوسایی</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>یوروبایی</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>زولویی</translation>
    </message>
</context>
<context>
    <name>Uniting</name>
    <message>
        <source>Choose only the words that tell of the second act: the first needs some, too.</source>
        <translation>فقط واژه‌هایی را انتخاب کنید که از کنش دوم می‌گوید: کنش نخست نیز واژه می‌خواهد.</translation>
    </message>
    <message>
        <source>Only one person did this: choose the words in the text that tell of the second act first.</source>
        <translation>این را فقط یک نفر انجام داده است: نخست واژه‌هایی از متن را که از کنش دوم می‌گوید انتخاب کنید.</translation>
    </message>
    <message>
        <source>The words that are chosen in the text are none of this item.</source>
        <translation>واژه‌هایی که در متن انتخاب شده جزو این بخش نیست.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Filter people</source>
        <translation>فیلتر کردن افراد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Looking for people…</source>
        <translation>در حال جست‌وجوی افراد…</translation>
    </message>
    <message>
        <source>Looking for what happened…</source>
        <translation>در حال جست‌وجوی آنچه روی داد…</translation>
    </message>
    <message>
        <source>Looking for what to check…</source>
        <translation>در حال جست‌وجوی موارد بررسی…</translation>
    </message>
    <message>
        <source>Looking for what was said…</source>
        <translation>در حال جست‌وجوی آنچه گفته شد…</translation>
    </message>
    <message>
        <source>No people were found in this text.</source>
        <translation>کسی در این متن یافت نشد.</translation>
    </message>
    <message>
        <source>No programme was found in this text.</source>
        <translation>برنامه‌ای در این متن یافت نشد.</translation>
    </message>
    <message>
        <source>No statements were found in this text.</source>
        <translation>گفته‌ای در این متن یافت نشد.</translation>
    </message>
    <message>
        <source>Nothing to check was found. That does not mean that everything is right.</source>
        <translation>چیزی برای بررسی یافت نشد. این بدان معنا نیست که همه‌چیز درست است.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>People, statements, to check, history</source>
        <translation>افراد، گفته‌ها، موارد بررسی، تاریخچه</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Show only some of the programme</source>
        <translation>نمایش فقط قسمتی از برنامه</translation>
    </message>
    <message>
        <source>Show only some of the statements</source>
        <translation>نمایش فقط برخی از گفته‌ها</translation>
    </message>
    <message>
        <source>Show the statements of each speaker together</source>
        <translation>نمایش گفته‌های هر گوینده در کنار هم</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>گفته‌ها</translation>
    </message>
    <message>
        <source>This has not been found out yet. Press Retry below.</source>
        <translation>جست‌وجوی این هنوز انجام نشده است. «تلاش دوباره» را در پایین فشار دهید.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>موارد بررسی</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n گفته</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>شمار حاضران</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>شروع برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>گوینده ذکر نشده</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>همچنین {names}</translation>
    </message>
    <message>
        <source>from {givers}</source>
        <comment>an award</comment>
        <translation>از {givers}</translation>
    </message>
    <message>
        <source>from {givers} to {receivers}</source>
        <translation>از {givers} به {receivers}</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>با عبارت خود شما</translation>
    </message>
    <message>
        <source>introduced {names}</source>
        <translation>معرفی {names}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ذکر نشده</translation>
    </message>
    <message>
        <source>read by {names}</source>
        <translation>با قرائت {names}</translation>
    </message>
    <message>
        <source>role not stated</source>
        <translation>سِمت ذکر نشده</translation>
    </message>
    <message>
        <source>to {receivers}</source>
        <comment>an award</comment>
        <translation>به {receivers}</translation>
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
        <translation>{names} و {last}</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>one of several names</comment>
        <translation>⁨{name}⁩</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}، {day}</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Add Words</source>
        <translation>افزودن واژه‌ها</translation>
    </message>
    <message>
        <source>Add the words chosen in the text</source>
        <translation>افزودن واژه‌های انتخاب‌شده در متن</translation>
    </message>
    <message>
        <source>Added: {words}</source>
        <translation>افزوده شد: {words}</translation>
    </message>
    <message>
        <source>Show {number} More</source>
        <translation>نمایش {number} مورد دیگر</translation>
    </message>
    <message>
        <source>Take out {words}</source>
        <translation>برداشتن {words}</translation>
    </message>
    <message>
        <source>Taken out: {words}</source>
        <translation>برداشته شد: {words}</translation>
    </message>
    <message>
        <source>U</source>
        <comment>the key</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>{words} · added</source>
        <translation>‏{words} – افزوده‌شده</translation>
    </message>
</context>
<context>
    <name>WordsOfActs</name>
    <message>
        <source>Add item</source>
        <translation>افزودن بخش</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>افزودن شخص</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>نام نیست</translation>
    </message>
    <message>
        <source>Role of…</source>
        <translation>سِمت…</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>یکی دانستن با…</translation>
    </message>
    <message>
        <source>Set as fact</source>
        <translation>ثبت به‌عنوان مشخصه</translation>
    </message>
    <message>
        <source>Statement by…</source>
        <translation>گفتهٔ…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>افزودن به شواهد</translation>
    </message>
    <message>
        <source>beside {value}</source>
        <translation>در کنار {value}</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>مشخصه</translation>
    </message>
    <message>
        <source>item</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>نام نیست</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>اکنون {value}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>role of</source>
        <translation>سِمت</translation>
    </message>
    <message>
        <source>same person as</source>
        <translation>همان شخص</translation>
    </message>
    <message>
        <source>statement by</source>
        <translation>گفته</translation>
    </message>
    <message>
        <source>use as evidence</source>
        <translation>افزودن به شواهد</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Copied with a citation.</source>
        <translation>با ارجاع رونوشت شد.</translation>
    </message>
    <message>
        <source>Looking for people and programme…</source>
        <translation>در حال جست‌وجوی افراد و برنامه…</translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation>هیچ مورد تردیدآمیزی نیست.</translation>
    </message>
    <message>
        <source>Nothing to copy: select words of the text, or choose a row.</source>
        <translation>چیزی برای رونوشت نیست: واژه‌هایی از متن، یا سطری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Stopped. The text can be read and searched.</source>
        <translation>متوقف شد. متن را می‌توان خواند و در آن جست‌وجو کرد.</translation>
    </message>
    <message>
        <source>Stopped. “{name}” was not opened.</source>
        <translation>متوقف شد. «⁨{name}⁩» باز نشد.</translation>
    </message>
    <message>
        <source>The text can be read and searched.</source>
        <translation>متن را می‌توان خواند و در آن جست‌وجو کرد.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard: copy the text of a report first.</source>
        <translation>متنی در کلیپ‌بورد نیست: نخست از متن یک گزارش رونوشت بگیرید.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>تلاش دوباره…</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>‏⁨{path}⁩ نوشته شد.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Cannot write “{path}”: its folder does not exist. Choose another folder or make this one.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان نوشت: پوشهٔ آن وجود ندارد. پوشهٔ دیگری انتخاب کنید یا این پوشه را بسازید.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: its links lead in a circle. Choose another name.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان نوشت: پیوندهایش به خودشان می‌رسند. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: that file may only be read. Choose another name, or allow changes to the file first.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان نوشت: آن پرونده فقط‌خواندنی است. نام دیگری انتخاب کنید، یا نخست اجازهٔ تغییر پرونده را بدهید.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: that place can only be read. Choose another folder.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان نوشت: آنجا فقط‌خواندنی است. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the disk is full. Free some space or choose another folder.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان نوشت: دیسک پر است. جایی خالی کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the disk quota is used up. Free some space or choose another folder.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان نوشت: سهمیهٔ دیسک تمام شده است. جایی خالی کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the disk reports a fault. Choose a folder on another disk.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان نوشت: دیسک خطایی اعلام می‌کند. پوشه‌ای در دیسکی دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the file would be larger than the system allows. Choose another folder.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان نوشت: پرونده بزرگ‌تر از آن می‌شود که سیستم اجازه می‌دهد. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the name holds a character that no file name may hold. Choose another name.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان نوشت: نام نویسه‌ای دارد که در نام هیچ پرونده‌ای مجاز نیست. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the name is too long. Choose a shorter one.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان نوشت: نام بیش از اندازه بلند است. نام کوتاه‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: the system opens no more files for this program. Close other programs and windows, and try again.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان نوشت: سیستم پروندهٔ بیشتری برای این برنامه باز نمی‌کند. برنامه‌ها و پنجره‌های دیگر را ببندید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: there is no permission to write there. Choose another folder.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان نوشت: اجازهٔ نوشتن در آنجا را ندارید. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Cannot write “{path}”: {reason}. Choose another folder or name.</source>
        <translation>‏«⁨{path}⁩» را نمی‌توان نوشت: {reason}. پوشه یا نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Give the name of a file.</source>
        <translation>‏«⁨{path}⁩» پوشه است. نام پرونده‌ای را بدهید.</translation>
    </message>
    <message>
        <source>“{path}” is no ordinary file. Give the name of a new or an ordinary file.</source>
        <translation>‏«⁨{path}⁩» پروندهٔ معمولی نیست. نام پرونده‌ای جدید یا معمولی را بدهید.</translation>
    </message>
</context>
</TS>
