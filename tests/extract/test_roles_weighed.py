"""Roles weighed: which of all that may be somebody's role it is, or that nothing is."""

from __future__ import annotations

import pytest

from viewer.extract import explaining, extract, weighing
from viewer.extract.roles import roles_weighed
from viewer.extract.weighing import ALWAYS
from viewer.report.model import Report, Source

pytestmark = pytest.mark.usefixtures("rules_alone")

_TEXT = "Ann Lee, a friend of the river, spoke. Bo Ek (blue larks) sang."


def _weigh(**own: float) -> None:
    weighing.use("roles", {roles_weighed.QUESTION: {ALWAYS: -9.0, **own}})


def _roles(report: Report) -> dict[str, str]:
    return {person.name: str(person.role.value) for person in report.people if person.role is not None}


def test_nobody_has_a_role_where_that_is_likelier() -> None:
    _weigh()
    assert _roles(extract(_TEXT)) == {}


def test_what_no_rule_knows_may_be_a_role() -> None:
    _weigh(**{"at (": 12.0})
    report = extract(_TEXT)
    found = _roles(report)
    assert "blue larks" in found.values()
    person = next(one for one in report.people if one.role is not None and one.role.value == "blue larks")
    assert person.role is not None
    assert report.words(person.role.spans[0]) == "blue larks"


def test_forms_of_a_role_speak_for_each_other() -> None:
    """Each of two forms is less likely than none; that one of them is right is likelier."""
    _weigh(**{"at , to of": 8.9, "at , to and": 8.9, "at , to ,": 8.9})
    assert _roles(extract("Ann Lee, painter of Northby and sculptor, spoke.")) != {}
    _weigh(**{"at , to and": 8.9})
    assert _roles(extract("Ann Lee, painter of Northby and sculptor, spoke.")) == {}


def test_what_was_weighed_is_told() -> None:
    _weigh(**{"at (": 12.0})
    told = "\n".join(explaining.explain("Bo Ek (blue larks) sang.", Source(), None, "person", 0)[0])
    assert "weighed: is the role: 0.95: at ( +12.00" in told
    assert roles_weighed.BY in told
