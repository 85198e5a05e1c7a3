"""What the rules for names and roles must find: one list for each, run by the tests."""

from __future__ import annotations

from viewer.extract.draft import Example

NAMES = (
    Example("The first speaker was Dr Ek. The hall was full.", ("Dr Ek",)),
    Example("Cllr A Lee chaired the meeting.", ("A Lee",)),
    Example("The paper was read by Mrs. [Ann Maud] Lee.", ("Mrs. [Ann Maud] Lee",)),
    Example("Mrs. J. [Ann Maud] Lee read a paper.", ("Mrs. J. [Ann Maud] Lee",)),
    Example("Ann Lee (née Dow) cut the ribbon.", ("Ann Lee",)),
    Example("Mayor Pro Tem Ann Lee spoke after Professor Emeritus Bo Ek.", ("Ann Lee", "Bo Ek")),
    Example("Northby Mayor Ann Lee opened the fair.", ("Ann Lee",)),
    Example("Ms. Ann Lee Assistant Professor of Botany spoke.", ("Ann Lee",)),
    Example("The toast was given by MrBo Ek.", ("Bo Ek",)),
    Example("Omid Moradan, Zara bozorgan and Bo Ek spoke.", ("Omid Moradan", "Zara bozorgan", "Bo Ek")),
    Example("Puan Ann binti Ek met Datuk Seri Bo bin Dow.", ("Ann binti Ek", "Bo bin Dow")),
    Example("Ann Lee (TU Northby) read a paper.", ("Ann Lee",)),
    Example("Meg (Megan) Ek met Yann-Loïc d'Arcy.", ("Meg (Megan) Ek", "Yann-Loïc d'Arcy")),
    Example("Mia Saw, Kartika Omb and Bo Ek spoke.", ("Mia Saw", "Kartika Omb", "Bo Ek")),
    Example("Dr. So Min-ok spoke. Minister Mr. Bo Ek replied.", ("So Min-ok", "Bo Ek")),
    Example("Kartika gave a talk about boats. She showed pictures.", ("Kartika",)),
    Example("They read from the book Steep Ann Road. Ann Lee sang.", ("Ann Lee",)),
    Example("Messrs. Dow, Ek and Pim spoke.", ("Messrs. Dow", "Ek", "Pim")),
    Example("Sergeant at Arms Dee called us to order.", ("Dee",)),
    Example("The Elese of Northby, Oba Adek Ola, bowed.", ("Adek Ola",)),
    Example("An idea came from Mirk, who is a nurse.", ("Mirk",)),
    Example("Outside, Ann Lee waited. It rained outside.", ("Ann Lee",)),
    Example("The deputy (Welfare), Ann Lee, flew to Sri Lanka.", ("Ann Lee",)),
    Example("The mill was shown by nine-year-old Mirk.", ("Mirk",)),
    Example("The chief of the Ngiro, Bo Ek, spoke first.", ("Bo Ek",)),
    Example("Jarl O‘Hagan rose. O’Hagan spoke.", ("Jarl O‘Hagan",)),
    Example(
        "Miss Dora Copley opened it in rain. The choir sang two songs and then some more. Miss Coppley thanked us.",
        ("Dora Copley",),
    ),
    Example("CHAIR DOW bowed. SENATOR ROE rose. ANN LEE, nurse, spoke.", ("CHAIR DOW", "SENATOR ROE", "ANN LEE")),
    Example("They blessed Brothers Mirk, Karo and Tev.", ("Mirk", "Karo", "Tev")),
    Example("Zoe sang. Kartika spoke of boats. Mirka gave us the blessing.", ("Zoe", "Kartika", "Mirka")),
    Example("Bo Ek and Zoe E. She sang.", ("Bo Ek", "Zoe E.")),
    Example("We met the head of the Northby Bar Association Adek Olawe.", ("Adek Olawe",)),
    Example("Zoe from Northby Aid told us that the well was dry.", ("Zoe",)),
)

ROLES = (
    Example("The meeting was led by ministers Ann Lee and Bo Ek.", ("Ann Lee: minister", "Bo Ek: minister")),
    Example("As chair of the trust, Ann Lee spoke.", ("Ann Lee: chair of the trust",)),
    Example("Two students - Ann Lee and Bo Ek - sang.", ("Ann Lee: student", "Bo Ek: student")),
    Example("The speakers were Ann Lee (Greenpeace) and Bo Ek (WWF).", ("Ann Lee: Greenpeace", "Bo Ek: WWF")),
    Example("Cllr Ann Lee (Chair) opened the meeting.", ("Ann Lee: Chair",)),
    Example("Senior litterateur Bo Ek read a poem.", ("Bo Ek: Senior litterateur",)),
    Example("Bo Ek of the legal aid institute agreed.", ("Bo Ek: of the legal aid institute",)),
    Example("Chief Bo Ek, the Baale of Northby, spoke.", ("Bo Ek: Baale of Northby",)),
    Example("Assistant Prof. Ann Lee spoke.", ("Ann Lee: Assistant Prof.",)),
    Example("Ann Lee, Professor in Dept. of Botany, spoke.", ("Ann Lee: Professor in Dept. of Botany",)),
    Example("The Elese of Northby, Oba Adek Ola, bowed.", ("Adek Ola: Elese of Northby",)),
    Example("Two speakers, Ann Lee and Bo Ek, were both nurses.", ("Ann Lee: nurse", "Bo Ek: nurse")),
    Example("Ann Lee, another speaker and potter, rose.", ("Ann Lee: potter",)),
    Example("The treasurer (Mr. Bo Ek) spoke.", ("Bo Ek: treasurer",)),
    Example("Speakers included Dockers Local 94 President Ann Lee.", ("Ann Lee: Dockers Local 94 President",)),
    Example(
        "It was done by the former head of public works department Bo Ek.",
        ("Bo Ek: former head of public works department",),
    ),
    Example("By Ann Lee, Staff Reporter\n\nBo Ek spoke.", ("Ann Lee: None", "Bo Ek: None")),
    Example("Head of the Northby College prof Bo Ek spoke.", ("Bo Ek: Head of the Northby College",)),
)
