"""The words of each format, to be put where they do not belong."""

from __future__ import annotations

PAGE_ELEMENTS = (
    "p div span h1 h2 h6 ul ol li table tr td th thead tbody caption a br hr pre code blockquote q article main section "
    "nav header footer aside figure figcaption img svg math script style template noscript iframe form input select "
    "option textarea button label title head body html base meta link dl dt dd details summary ruby rb rt rp bdo bdi "
    "sup sub wbr audio video object embed font center marquee plaintext xmp listing dir menu frameset o:p time dialog"
).split()
PAGE_ATTRIBUTES = (
    *('href="https://example.org/"', 'href="#a"', 'href="javascript:x()"', 'href="\x00"', "href", 'href="//[::1"'),
    *('style="display:none"', 'style="mso-list:l0 level2 lfo1"', "hidden", 'aria-hidden="true"', 'dir="rtl"'),
    *('class="nav menu"', 'class="MsoListParagraph"', 'id="a"', 'id="comments"', 'role="heading"', 'aria-level="9"'),
    *('colspan="99999999"', 'rowspan="0"', 'rowspan="-1"', 'start="9999999999999999999"', 'start="x"', "reversed"),
    *('type="a"', 'type="I"', 'value="-5"', 'value="٣"', 'name="author"', 'content="Ann Lee"', 'charset="utf-7"'),
    *('property="og:title"', 'http-equiv="content-type"', 'content="text/html; charset=utf-16"', 'lang="fa"'),
    *('itemprop="articleBody"', 'datetime="2025"', 'alt="x"', 'src="file:///dev/zero"', 'xmlns="x"', 'x:y="z"'),
)
PAGE = (
    *(f"<{name}>".encode() for name in PAGE_ELEMENTS),
    *(f"</{name}>".encode() for name in PAGE_ELEMENTS),
    *(f" {one} ".encode() for one in PAGE_ATTRIBUTES),
    *(b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<!DOCTYPE html>", b"<?xml version='1.0' encoding='utf-16'?>", b"<?x?>"),
    *(b"&nbsp;", b"&#0;", b"&#xD800;", b"&#x110000;", b"&#99999999999;", b"&lt;", b"&", b"&shy;", b"&bne;", b"&#13;"),
    *(b"<", b">", b"/", b'"', b"'", b"=", b"<![if !supportLists]>", b"<![endif]>", b"\xef\xbb\xbf", b"\xff\xfe"),
)

FRONT_MATTER = (
    *("title: ", "author: ", "date: 2025-05-06", "date = 2025-05-06", "tags: [a, b", "a: &x {b: *x}", "? [a]", "- ", "  "),
    *("title = '", "[table]", "[[a]]", 'x = """', "!!python/object:os.system ", "a: |", "b: >", "1: 2", "%YAML 9", "\t"),
    *('"\\ud800": ', '"\\x00": "\\uD800"', "<<: *x", "x = inf", "a.b.c = {d = 1}", "... ", "--- ", "99999999999: 1e999"),
)
MARKDOWN = tuple(
    one.encode()
    for one in (
        *("# ", "###### ", "- ", "* ", "+ ", "1. ", "999999999. ", "> ", ">> ", "```", "~~~ x", "---", "===", "***", "\t"),
        *("**", "*", "_", "`", "[", "]", "(", ")", "![", "](https://example.org)", "](<", "[a]: /b 'c'", "[^1]", "[^1]: "),
        *("<https://example.org>", "<div>", "</div>", "<!--", "-->", "<script>", "|", "| a | b |", "|---|:-:|", "\\", "  "),
        *("&amp;", "&#0;", "&#x1F600;", "~~", "==", "- [ ] ", "$$", ": ", "<br>", "http://[", "www.example.org", "!", "\\\n"),
        *("---\ntitle: x\n---\n", "+++\ntitle = 'x'\n+++\n", "Setext\n===\n"),
    )
)
PLAIN = (
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\x00\x00", b"\x00", b"\r", b"\r\n", b"\x0c", b"\x1b$B", b"\x1b(B"),
    *(b"\xc3\xa9", b"\xe9", b"\xc3\x83\xc2\xa9", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\x80", b"\xe2\x80\xa8", b"\x85"),
    *("سخن".encode("cp1256"), "речь".encode("cp1251"), "речь".encode("koi8-r"), "日本".encode("shift_jis"), b"\x81\x30\x81"),
    *(" ".encode("utf-16-le"), "é".encode("utf-16-be"), b"\x80", b"\xa0", b"~{", b"+AGE-", b"PK\x03\x04", b"%PDF-1.7"),
    *(b"{\\rtf1", b"<html>", b"From: a\nTo: b\nDate: c\nSubject: d\n", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff"),
)

RICH_TEXT_WORDS = (
    "par pard plain line tab cell row trowd cellx intbl itap nestcell nestrow u uc upr ud ansicpg fonttbl f fcharset "
    "colortbl stylesheet s info title author creatim yr mo dy field fldinst fldrslt pict bin object objdata result shp "
    "shptxt shpinst footnote annotation atnid v v0 deleted revised rtlch ltrch af deff mac pc pca ansi listtable list "
    "listlevel levelnfc levelstartat leveltext levelnumbers listoverridetable listoverride listid ls ilvl listtext "
    "pntext pn pntxtb outlinelevel page sect header footer bkmkstart bkmkend emdash bullet lquote rdblquote zwj rtlmark "
    "chpgn chdate softline htmlrtf htmltag fromhtml mmath moMath mr mf mnum mden nonesttables nonshppict sp sn sv do dptxbxtext "
    "' ~ - _ : | * x rtf fbidis cpg langfe loch hich dbch caps scaps strike b i ul qc"
).replace("'", "'e9").encode().split()
RICH_TEXT = (
    *(b"\\" + one for one in RICH_TEXT_WORDS),
    *(b"{", b"}", b"\\\\", b"\\{", b"{\\*", b"\\'", b"\\'8", b"\\'zz", b"\\'00", b"\\u-10179?", b"\\u-8192?", b"\\u55357"),
    *(b"\\bin99999999 ", b"\\bin5 }}}}}", b"\\bin-1 ", b"\\uc0", b"\\uc99999", b"\\u0", b"\\u8232?", b"\\u99999999?"),
    *(b'{\\field{\\*\\fldinst HYPERLINK "https://example.org/"}{\\fldrslt here}}', b"{\\fonttbl{\\f0\\fcharset178 A;}}"),
    *(b'\\fldinst{HYPERLINK \\\\l "x"}', b"{\\listtext\\'b7\\tab}", b"{\\footnote a}", b"\\trowd\\cellx100 a\\cell\\row"),
    *(b"{\\upr{a}{\\*\\ud{b}}}", b"\\\n", b"\\\r", b"\r\n", b"\x00", b"\\ansicpg65001", b"\\ansicpg1361", b"\\ansicpg0"),
)

MAIL_FIELDS = (
    *(b"From", b"To", b"Cc", b"Date", b"Subject", b"Content-Type", b"Content-Transfer-Encoding", b"Content-Disposition"),
    *(b"MIME-Version", b"Received", b"Message-ID", b"Reply-To", b"Content-ID", b"Content-Location", b"Sender", b"X"),
    *(b"Content-Description", b"Content-Language", b"List-ID", b"Resent-From", b"Bcc", b"", b"Sub ject", b"\xff"),
)
MAIL_CODINGS = (b"7bit", b"8bit", b"base64", b"quoted-printable", b"binary", b"x-uuencode", b"uuencode", b"", b"x", b'"')
CHARACTER_SETS = (
    *(b"utf-8", b"us-ascii", b"iso-8859-1", b"windows-1256", b"utf-7", b"utf-16", b"gb2312", b"iso-2022-jp", b"unknown-8bit"),
    *(b"idna", b"punycode", b"rot13", b"hex", b"base64", b"zip", b"unicode_escape", b"undefined", b'"', b"", b"\x00", b"utf-32"),
    *(b"raw_unicode_escape", b"mbcs", b"utf-8-sig", b"hz", b"cp65001", b"a" * 300, b"utf-8\xff", b"../x", b"bz2", b"viscii"),
)
MAIL = (
    *(b"multipart/mixed; boundary=b0", b"multipart/alternative", b'; boundary=""', b"--b0", b"--b0--", b"text/html", b"; "),
    *(b"=?utf-8?Q?Zo=C3=AB?=", b"=?utf-8?B?w6k=?=", b"=?x?Q?a?=", b"=?utf-8?Q?=ED=A0=80?=", b"=?utf-7?Q?+AGE-?=", b"=?utf-8?B?!?="),
    *(b"=?utf-8?Q?=00=0D=0A?=", b"=?unicode_escape?Q?\\ud800?=", b"=?idna?Q?xn--?=", b"name*=utf-8''%D8%A8", b"name*0*=x''%ff"),
    *(b"filename*1=a; filename*0=b", b"filename*0*", b"attachment", b"inline", b"charset=", b"charset*=x''%00", b"=20", b"="),
    *(b'"', b"<", b">", b"@", b",", b";", b":", b"(", b")", b"\\", b"[", b"]", b"\xff", b"Ann Lee <ann@example.org>", b"<>"),
    *(b"group: a@b, c@d;", b"Tue, 06 May 2025 10:00:00 +0200", b"Tue, 99 Xyz 99999 99:99:99 +99999", b"message/rfc822"),
    *(b"begin 644 a.txt\n#86)C\n`\nend\n", b"message/partial", b"message/delivery-status", b"format=flowed", b"delsp=yes"),
)
MAIL += tuple(field + b": " for field in MAIL_FIELDS) + MAIL_CODINGS + CHARACTER_SETS

PDF = (
    *(b"/Type/Page", b"/Type/Pages", b"/Kids[2 0 R]", b"/Count -1", b"/Parent 2 0 R", b"/MediaBox[0 0 0 0]", b"/Rotate 90"),
    *(b"/Contents 5 0 R", b"/Resources 5 0 R", b"/Font 3 0 R", b"/Filter/FlateDecode", b"/Filter[/ASCIIHexDecode/LZWDecode]"),
    *(b"/Filter/RunLengthDecode", b"/DecodeParms<</Predictor 12/Columns 99999>>", b"/Length 0", b"/Encrypt 5 0 R", b"/ToUnicode 5 0 R"),
    *(b"/Subtype/Type0", b"/Subtype/Type3", b"/Subtype/CIDFontType2", b"/DescendantFonts[5 0 R]", b"/Encoding/Identity-H", b"/W[0[1]]"),
    *(b"/Differences[0/a/b/uniD800/u110000]", b"/Widths[0]", b"/FirstChar 0", b"/LastChar 255", b"/FontMatrix[0 0 0 0 0 0]"),
    *(b"/Annots[5 0 R]", b"/Subtype/Link", b"/A<</S/URI/URI(https://example.org/)>>", b"/Rect[0 0 600 800]", b"/Dest[2 0 R/XYZ 0 0 0]"),
    *(b"/Outlines 5 0 R", b"/First 5 0 R", b"/Next 5 0 R", b"/Title(\xfe\xff\xd8\x00)", b"/StructTreeRoot 5 0 R", b"/ActualText(x)"),
    *(b"/Type/ObjStm", b"/Type/XRef", b"/Prev 0", b"/XRefStm 0", b"/Root 1 0 R", b"/Size 99999999", b"/Names 5 0 R", b"/EmbeddedFiles"),
    *(b"beginbfchar", b"beginbfrange", b"begincodespacerange", b"endcmap", b"<0000> <FFFF> <D800>", b"xref", b"trailer", b"startxref"),
    *(b"obj", b"endobj", b"stream\n", b"endstream", b"5 0 R", b"<<", b">>", b"[", b"]", b"(", b")", b"<", b">", b"%", b"null", b"true"),
    *(b"/Info<</Title(x)/CreationDate(D:99999999999999Z)>>", b"BT", b"ET", b"Tj", b"TJ", b"Tf", b"Tm", b"Td", b"Do", b"q", b"Q", b"cm"),
    *(b"/OCProperties", b"/AcroForm 5 0 R", b"/XFA", b"/OpenAction", b"/JS(x)", b"/PageLabels", b"/UserUnit 0", b"/CropBox[9 9 0 0]"),
)
PDF_OPERATORS = (
    *((b"Tj", 0), (b"Tj", 0), (b"Tj", 0), (b"TJ", 0), (b"'", 0), (b"T*", 0), (b"Td", 2), (b"TD", 2), (b"Tm", 6), (b"Tc", 1)),
    *((b"Tw", 1), (b"Tz", 1), (b"TL", 1), (b"Ts", 1), (b"Tr", 1), (b"cm", 6), (b"q", 0), (b"Q", 0), (b"BT", 0), (b"ET", 0)),
    *((b"/F 12 Tf", 0), (b"/F -1 Tf", 0), (b"/F 0 Tf", 0), (b"/F 99999 Tf", 0), (b"/X Do", 0), (b"/I Do", 0), (b"re", 4), (b"f", 0)),
    *((b"/P <</MCID 0>> BDC", 0), (b"/Span <</ActualText (x)>> BDC", 0), (b"EMC", 0), (b"BI /W 1 /H 1 ID x EI", 0), (b"W n", 0)),
)
PDF_STREAM_ENTRIES = (b"/Filter/ASCIIHexDecode", b"/Filter/RunLengthDecode", b"/Filter/FlateDecode", b"/DL 5", b"/F(x)")
PDF_PAGE_ENTRIES = (
    *(b"/Rotate 90", b"/Rotate 45", b"/MediaBox[0 0 0 0]", b"/MediaBox[600 800 0 0]", b"/UserUnit 9", b"/Annots[6 0 R 7 0 R]"),
    *(b"/CropBox[0 0 10 10]", b"/MediaBox[-1e30 -1e30 1e30 1e30]", b"/Group<</S/Transparency>>", b"/Annots 5 0 R", b"/Tabs/R"),
)
