"""Addresses are text until the reader chooses to open one, and has seen where it leads. Nothing else opens any."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMenu, QVBoxLayout, QWidget

from viewer.language import Words
from viewer.models.plain_words import entry
from viewer.report import wording
from viewer.report.addresses import SCHEMES, Address, found_at, openable, other_host
from viewer.report.layout import Link
from viewer.report.spans import Span
from viewer.window import theme as themes
from viewer.window.buttons import without_icons
from viewer.window.hearing import announce
from viewer.window.plain import plain_label
from viewer.window.theme import px
from viewer.window.value_text import ValueText

_WIDTH = 520
_MOST = 5
"""The most addresses in one menu."""
_LINES = 10
"""The most lines of an address that are seen at once."""
_TITLE = 50
"""The most characters of an address in a menu."""


class Addresses(Words):
    """What is said of addresses."""


def menu_actions(
    menu: QMenu, text: str, links: Iterable[Link], place: int | Span, parent: QWidget
) -> tuple[QAction, ...]:
    """Add to a menu what can be done with the addresses at a place in the text. Tells what was added; often nothing.

    ``parent`` is what the question is asked over. Several addresses are told apart by their beginnings.
    """
    found = tuple(one for one in found_at(text, links, place) if _url(one.address))[:_MOST]
    if len(found) == 1:
        opening = menu.addAction(Addresses.tr("Open &Address…"))
        copying = menu.addAction(Addresses.tr("Copy A&ddress"))
        opening.triggered.connect(partial(_ask, found[0], parent))
        copying.triggered.connect(partial(_copy, found[0].address, parent))
        return opening, copying
    actions: list[QAction] = []
    opened, copied = Addresses.tr("Open “{address}”…"), Addresses.tr("Copy “{address}”")
    for one in found:
        title = entry(_shown(one.address))
        opening, copying = menu.addAction(opened.format(address=title)), menu.addAction(copied.format(address=title))
        opening.triggered.connect(partial(_ask, one, parent))
        copying.triggered.connect(partial(_copy, one.address, parent))
        actions += [opening, copying]
    return tuple(actions)


def ask_to_open(address: str, parent: QWidget, words: str = "") -> None:
    """Show an address whole, its host apart, and open it if the reader wants that.

    ``words`` are those of the text that lead there: if they name another host, that is said. What is no address of web
    or mail, or of no host, is not asked about.
    """
    url = _url(address)
    if not url:
        return
    dialog = QDialog(parent)
    dialog.setObjectName("open_address")
    is_mail = url.scheme() == "mailto"
    dialog.setWindowTitle(Addresses.tr("Write to This Address?") if is_mail else Addresses.tr("Open This Address?"))
    column = QVBoxLayout(dialog)
    warnings, hosts = _warnings(url, words), wording.listed(_hosts(url))
    dialog.setAccessibleDescription("\n".join((*warnings, hosts)))
    for sentence in warnings:
        column.addWidget(plain_label(sentence, "warning", wrapped=True))
    leads = ValueText(Addresses.tr("It is a mailbox at:") if is_mail else Addresses.tr("It leads to:"), hosts)
    leads.setObjectName("host")
    leads.setFont(themes.scaled(leads.font(), 1.15, QFont.Weight.Bold))
    _add(column, leads)
    in_ascii = wording.listed(map(_ascii, _hosts(url)))
    if in_ascii != hosts.lower():
        letters = ValueText(Addresses.tr("In ASCII letters (Punycode):"), in_ascii, digits=True)
        letters.setObjectName("ascii_host")
        _add(column, letters)
    whole = ValueText(Addresses.tr("The whole address:"), _readable(url))
    whole.setObjectName("address")
    whole.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    whole.setMaximumHeight(_LINES * whole.fontMetrics().lineSpacing())
    _add(column, whole)
    failure = plain_label(name="failure", wrapped=True)
    failure.hide()
    column.addWidget(failure)
    column.addStretch()
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    title = Addresses.tr("&Open in Mail Program") if is_mail else Addresses.tr("&Open in Browser")
    opening = buttons.addButton(title, QDialogButtonBox.ButtonRole.ActionRole)
    opening.setObjectName("open")
    copying = buttons.addButton(Addresses.tr("&Copy Address"), QDialogButtonBox.ButtonRole.ActionRole)
    copying.setObjectName("copy")
    for button in (opening, copying):
        button.setAutoDefault(False)
    opening.clicked.connect(lambda: _open(url, dialog, failure))
    copying.clicked.connect(lambda: _copy(_readable(url), dialog))
    buttons.rejected.connect(dialog.reject)
    cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
    without_icons(buttons)
    column.addWidget(buttons)
    cancel.setDefault(True)  # of its dialog, which it must stand in
    dialog.resize(px(_WIDTH), dialog.heightForWidth(px(_WIDTH)))
    cancel.setFocus()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _ask(found: Address, parent: QWidget) -> None:
    ask_to_open(found.address, parent, found.words)


def _url(address: str) -> QUrl | None:
    """What would be opened: it is shown as this, so that no other program understands it otherwise."""
    clean = openable(address)
    url = QUrl(clean) if clean else QUrl()
    return url if url.isValid() and _hosts(url) else None


def _hosts(url: QUrl) -> list[str]:
    """The host that an address leads to, in its own letters; of a mail, those of all it goes to."""
    if url.scheme() != "mailto":
        return [url.host()] if url.host() else []
    mailboxes = url.path(QUrl.ComponentFormattingOption.FullyDecoded).split(",")
    return list(dict.fromkeys(host for one in mailboxes if (host := one.rpartition("@")[2].strip(" >"))))


def _ascii(host: str) -> str:
    return QUrl.toAce(host).toStdString() or host


def _readable(url: QUrl) -> str:
    """The whole address in ASCII, every other letter and control character percent-encoded: as it is opened."""
    return url.toEncoded().toStdString()


def _warnings(url: QUrl, words: str) -> list[str]:
    sentences: list[str] = []
    for host in _hosts(url):
        if named := other_host(words, host):
            sentence = Addresses.tr("Take care: the words of the report name “{named}”, but they lead to “{host}”.")
            sentences.append(sentence.format(named=named, host=_ascii(host)))
            break
    if url.scheme() != "mailto" and url.userName():
        sentence = Addresses.tr("Take care: “{name}”, before the “@”, is a user name, and not where this leads.")
        sentences.append(sentence.format(name=url.userName(QUrl.ComponentFormattingOption.FullyEncoded)))
    return sentences


def _open(url: QUrl, dialog: QDialog, failure: QLabel) -> None:
    if url.scheme() in SCHEMES and QDesktopServices.openUrl(url):
        dialog.accept()
        return
    failure.setText(Addresses.tr("No program opened it. Copy the address, and open it where you like."))
    failure.show()
    announce(dialog, failure.text())


def _copy(address: str, source: QWidget) -> None:
    QGuiApplication.clipboard().setText(address)
    announce(source, Addresses.tr("Copied."))


def _shown(address: str) -> str:
    """An address in a menu: short, and in the letters of the network, so that it disturbs no line."""
    url = _url(address)
    readable = _readable(url) if url else address
    return readable if len(readable) <= _TITLE else f"{readable[:_TITLE]}…"


def _add(column: QVBoxLayout, text: ValueText) -> None:
    label = plain_label(text.accessibleName(), wrapped=True)
    label.setBuddy(text)
    column.addWidget(label)
    column.addWidget(text)
