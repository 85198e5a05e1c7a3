"""Texts and paragraphs in other languages than English: which it is, and nothing guessed in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.extract import extract
from viewer.extract.language import tongues
from viewer.report.contents import left_out, no_event
from viewer.report.model import Report, Source, Span
from viewer.report.paragraphs import paragraphs

_REPORTS = Path(__file__).parents[1] / "reports"
_TEXTS = [
    (
        "Albanian",
        (
            "Më 12 maj u mbajt në sallën e bibliotekës një takim i shoqatës së grave. Në hapje foli kryetarja "
            "Ana Lepa, e cila falënderoi të pranishmit dhe tha se puna do të vazhdojë. Pastaj Beni Hoxhali lexoi një"
        ),
    ),
    (
        "Albanian",
        (
            "Recetë: Përzieni miellin me ujin dhe kripën, lëreni brumin të pushojë një orë dhe piqeni në furrë "
            "të nxehtë për dyzet minuta derisa të marrë ngjyrë."
        ),
    ),
    (
        "Persian",
        (
            "جلسه‌ی سالانه‌ی انجمن روز شنبه در تالار کتابخانه برگزار شد. خانم لیلا رستگار جلسه را افتتاح کرد و "
            "از حاضران تشکر کرد. سپس آقای بهرام نوری درباره‌ی تاریخ شهر سخنرانی کرد و پیام شهردار خوانده شد."
        ),
    ),
    (
        "Spanish",
        (
            "El sábado 12 de mayo se celebró en el salón de la biblioteca la asamblea anual de la asociación. La "
            "presidenta, Ana Lepe, abrió la sesión y agradeció a los asistentes. Después, Bruno Ortiz leyó un men"
        ),
    ),
    (
        "French",
        (
            "Samedi 12 mai, l'assemblée annuelle de l'association s'est tenue dans la salle de la bibliothèque. "
            "La présidente, Anne Lepic, a ouvert la séance et remercié les participants. Ensuite, Bruno Ortel a lu"
        ),
    ),
    (
        "German",
        (
            "Am Samstag, dem 12. Mai, fand im Saal der Bücherei die Jahresversammlung des Vereins statt. Die "
            "Vorsitzende Anna Lepp eröffnete die Sitzung und dankte den Anwesenden. Danach las Bruno Ortel eine Botsc"
        ),
    ),
    (
        "Italian",
        (
            "Sabato 12 maggio si è tenuta nella sala della biblioteca l'assemblea annuale dell'associazione. La "
            "presidente Anna Leppi ha aperto la seduta e ha ringraziato i presenti. Poi Bruno Ortelli ha letto un"
        ),
    ),
    (
        "Bosnian, Croatian or Serbian",
        (
            "U subotu 12. maja održana je u sali biblioteke godišnja skupština udruženja. Predsednica Ana Lepić "
            "otvorila je sednicu i zahvalila se prisutnima. Zatim je Bruno Ortić pročitao poruku gradonačelnika."
        ),
    ),
    (
        "Bosnian, Croatian or Serbian",
        (
            "У суботу 12. маја одржана је у сали библиотеке годишња скупштина удружења. Председница Ана Лепић "
            "отворила је седницу и захвалила се присутнима. Затим је Бруно Ортић прочитао поруку градоначелника."
        ),
    ),
    (
        "Arabic",
        (
            "عقد الاجتماع السنوي للجمعية يوم السبت في قاعة المكتبة. افتتحت الرئيسة ليلى حداد الجلسة وشكرت "
            "الحاضرين. ثم قرأ السيد سامر نوري رسالة من رئيس البلدية وتحدث عن تاريخ المدينة."
        ),
    ),
    (
        "Turkish",
        (
            "Derneğin yıllık toplantısı 12 Mayıs Cumartesi günü kütüphane salonunda yapıldı. Başkan Ayla Lepeli "
            "oturumu açtı ve katılanlara teşekkür etti. Ardından Burak Ortel belediye başkanının mesajını okudu."
        ),
    ),
    (
        "Ukrainian",
        (
            "У суботу 12 травня в залі бібліотеки відбулися річні збори товариства. Голова Ганна Лепко відкрила "
            "засідання і подякувала присутнім. Потім Богдан Ортич прочитав листа від міського голови."
        ),
    ),
    (
        "Portuguese",
        (
            "No sábado, 12 de maio, realizou-se na sala da biblioteca a assembleia anual da associação. A "
            "presidente, Ana Lepes, abriu a sessão e agradeceu aos presentes. Depois, Bruno Ortega leu uma mensagem"
        ),
    ),
    (
        "Dutch",
        (
            "Op zaterdag 12 mei vond in de zaal van de bibliotheek de jaarvergadering van de vereniging plaats. "
            "Voorzitter Anna Lepman opende de zitting en bedankte de aanwezigen. Daarna las Bram Ortel een boodsch"
        ),
    ),
    (
        "Russian",
        (
            "В субботу 12 мая в зале библиотеки прошло ежегодное собрание общества. Председатель Анна Лепкина "
            "открыла заседание и поблагодарила присутствующих. Затем Борис Ортин прочитал послание мэра."
        ),
    ),
    (
        "Kurdish",
        (
            "Roja şemiyê civîna salane ya komeleyê li salona pirtûkxaneyê hat lidarxistin. Serok Leyla Demirî "
            "civîn vekir û spasiya beşdaran kir. Piştre Baran Ortî peyama şaredar xwend û li ser dîroka bajêr axivî."
        ),
    ),
    (
        "Swahili",
        (
            "Mkutano wa mwaka wa chama ulifanyika Jumamosi tarehe 12 Mei katika ukumbi wa maktaba. Mwenyekiti "
            "Amina Lepa alifungua kikao na kuwashukuru waliohudhuria. Kisha Baraka Otieno alisoma ujumbe wa meya."
        ),
    ),
    (
        "Chinese",
        (
            "五月十二日星期六，协会在图书馆大厅举行了年会。主席李明宣布会议开始，并感谢各位来宾。随后王芳宣读了市长的贺信，并介绍了城市"
            "的历史。"
        ),
    ),
]
_TOLD = "The fair was opened by Mr. Bo Ek, the mayor’s deputy, on 3 May 2020 in Lowick. He said that it rained."
_OPENED = dict(_TEXTS)


def _others(text: str) -> list[tuple[str, Span]]:
    return tongues.others(text, paragraphs(text))


@pytest.mark.parametrize(("language", "text"), _TEXTS)
def test_a_paragraph_of_two_hundred_letters(language: str, text: str) -> None:
    assert _others(text) == [(language, Span(0, len(text)))]


@pytest.mark.parametrize("language", ["Albanian", "Persian"])
def test_nothing_is_guessed(language: str) -> None:
    text = f"Titulli\n\n{_OPENED[language]}\n\n- Më Në\n- Në Ana"
    report = extract(text, Source("raport.txt"))
    assert (report.people, report.programme, report.statements, list(report.event.facts())) == ((), (), (), [])
    assert no_event(report) == (
        f"“raport.txt” is in {language}. People and acts are looked for in English only so far."
    )
    assert [remark.spans for remark in report.remarks] == [(Span(0, len(text)),)]


def test_a_text_without_a_name() -> None:
    sentence = no_event(extract(_OPENED["French"]))
    assert sentence == "The text is in French. People and acts are looked for in English only so far."


def test_lines_that_are_short_are_looked_at_together() -> None:
    text = "Bukë\n\n500 g miell\n300 ml ujë\n2 lugë kripë\n\nPërzieni miellin me ujin.\n\nPiqeni në furrë të nxehtë."
    assert [language for language, _ in _others(text)] == ["Albanian"]


def test_a_word_without_end_is_in_no_language() -> None:
    assert _others("a" * 20_000) == _others("hä " * 5_000) == []


def test_an_english_text_that_tells_of_no_event() -> None:
    recipe = (
        "Bread\n\n500 g flour\n300 ml water\n\nMix the flour with the water, and bake it in a hot oven for an hour."
    )
    report = extract(recipe, Source("bread.txt"))
    assert "“bread.txt” tells of no event" in (no_event(report) or "")
    assert report.remarks == ()


def test_what_is_english_is_read() -> None:
    text = f"{_TOLD}\n\nجشن\n\n{_OPENED['Persian']}\n\n{_OPENED['Persian']}\n\n{_TOLD.replace('Bo Ek', 'Cy Dow')}"
    report = extract(text, Source("fair.txt"))
    assert [person.name for person in report.people] == ["Bo Ek", "Cy Dow"]
    (remark,) = report.remarks
    assert remark.kind == "another language"
    (span,) = remark.spans
    assert text[span.start : span.end].endswith(_OPENED["Persian"])
    assert text[span.start : span.end].count(_OPENED["Persian"]) == 2
    assert no_event(report) is None
    assert left_out(report) == ["Parts of it are in Persian. People and acts are looked for in English only so far."]


def test_a_quotation_in_another_language_makes_none_of_a_paragraph() -> None:
    text = f"{_TOLD} He then read two lines, “بنی آدم اعضای یک پیکرند”, and “که در آفرینش ز یک گوهرند”, and wept."
    assert _others(text) == []


def test_no_report_is_taken_for_another_language() -> None:
    taken = {path.stem: found for path in _REPORTS.glob("*/*.txt") if (found := _others(path.read_text("utf-8")))}
    assert taken == {}


def test_a_report_of_nothing() -> None:
    assert _others("") == []
    assert left_out(Report("Nothing.")) == []
