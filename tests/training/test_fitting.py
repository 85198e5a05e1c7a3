"""What is learned: weights that tell wrong findings, kept as data that extraction reads."""

from __future__ import annotations

import numpy as np

from tests.accuracy.verdicts import KINDS
from tests.training.fitting import MADE_BY, Example, chances, fit, fit_choices, platt_scaling
from viewer import resources
from viewer.extract import weighing
from viewer.extract.pipeline import extract
from viewer.extract.trace import Trace
from viewer.report.doubting import SIGNS


def _examples() -> list[Example]:
    """Findings of ten reports: every other one with a pronoun is wrong, and one in ten of the others."""
    return [
        Example(f"r{n % 10}", {"pronoun": float(n % 2), "rare": float(n == 3)}, n % 4 == 1 or n % 20 == 0)
        for n in range(400)
    ]


def test_what_raises_doubt_has_a_weight_and_what_is_rare_has_none() -> None:
    found = _examples()
    weights = fit(found, 3.0)
    assert set(weights) == {weighing.ALWAYS, "pronoun"}
    told = chances(found, weights)
    for value, share in ((1.0, 0.5), (0.0, 0.1)):
        own = np.array([one.features["pronoun"] == value for one in found])
        assert abs(float(told[own].mean()) - share) < 0.03


def test_what_is_found_in_reports_that_rules_were_made_by_is_worth_more_there_alone() -> None:
    """A report of those has few mistakes; the weights say of others what holds for others."""
    others = _examples()
    own = [Example(f"own {n % 10}", {**one.features, MADE_BY: 1.0}, False) for n, one in enumerate(others)]
    weights = fit([*others, *own], 3.0)
    assert MADE_BY not in weights
    plain = [one for one in others if not one.features["pronoun"]]
    assert abs(float(chances(plain, weights).mean()) - 0.1) < 0.03


def test_a_penalty_may_be_lighter_for_some() -> None:
    found = [Example(f"r{n % 10}", {"a=1": float(n % 2), "b=1": float(n % 2)}, n % 2 == 1) for n in range(40)]
    weights = fit(found, 10.0, lighter={"a=": 5.0})
    assert weights["a=1"] > 2 * weights["b=1"] > 0


def _said(chance: float, wrong: int) -> list[tuple[Example, float]]:
    """A hundred findings of ten reports that are doubted so much, and of which so many are wrong."""
    return [(Example(f"r{n % 10}", {}, n < wrong), chance) for n in range(100)]


def test_doubt_that_is_too_sure_of_itself_is_scaled_to_what_it_is() -> None:
    examples, told = zip(*_said(0.9, 70), *_said(0.5, 50), *_said(0.1, 30), strict=True)
    scaling = platt_scaling(examples, np.array(told))
    assert scaling.slope < 0.5
    assert np.allclose(scaling.of(np.array([0.9, 0.5, 0.1])), [0.7, 0.5, 0.3], atol=0.02)
    weights = {weighing.ALWAYS: -1.0, "pronoun": 2.0}
    one = [Example("r", {"pronoun": 1.0}, True)]
    assert np.allclose(chances(one, scaling.weights(weights)), scaling.of(chances(one, weights)), atol=0.001)


def test_doubt_that_is_off_by_chance_alone_is_left_as_it_is() -> None:
    examples, told = zip(*_said(0.9, 88), *_said(0.5, 52), *_said(0.1, 11), strict=True)
    assert platt_scaling(examples, np.array(told)) == (1.0, 0.0)


def test_the_weights_are_those_of_all_kinds() -> None:
    assert all(weighing.ALWAYS in weighing.weights(kind) for kind in KINDS)
    assert weighing.weights("nothing of the kind") == {}


def test_doubt_is_a_share_that_grows_with_what_speaks_against() -> None:
    sure, less = weighing.doubt("item", {}), weighing.doubt("item", {"called": 1.0, "long report": 1.0})
    assert 0 <= sure < less <= 1
    assert weighing.origin("item", "a.rule", {"called": 1.0}).signs == ("called",)
    assert list(weighing.contributions("item", {"called": 1.0, "unheard of": 1.0})) == ["called", weighing.ALWAYS]


def test_every_sign_is_a_feature_of_something() -> None:
    trace = Trace()
    report = extract(resources.sample().read_text(encoding="utf-8"), trace=trace)
    assert SIGNS <= {name.partition("=")[0] for features in trace.weighed.values() for name in features}
    assert {str(key[0]) for key in trace.weighed} == set(KINDS)
    assert all(0 <= item.origin.doubt <= 1 for item in report.programme)


def _choices() -> list[list[Example]]:
    """Of thirty reports with three candidates: the named one is right in two of three, in the others none is."""
    return [
        [
            Example(f"r{n}", {"named": float(place == n % 3), "other": 1.0}, place == n % 3 and n % 6 < 4)
            for place in range(3)
        ]
        for n in range(30)
    ]


def test_one_of_several_or_none_is_chosen_by_what_speaks_for_it() -> None:
    found = _choices()
    weights = fit_choices(found, 0.1)
    for choice in found:
        shares = weighing.shares(weights, [one.features for one in choice])
        named = [share for share, one in zip(shares, choice, strict=True) if one.features["named"]]
        assert abs(named[0] - 2 / 3) < 0.05
        assert sum(shares) - named[0] < 0.05


def test_where_several_are_right_any_of_them_is() -> None:
    found = [[Example(f"r{n}", {f"f{place}": 1.0}, place < 2) for place in range(3)] for n in range(30)]
    weights = fit_choices(found, 0.1)
    shares = weighing.shares(weights, [one.features for one in found[0]])
    assert shares[0] + shares[1] > 0.95
    assert abs(shares[0] - shares[1]) < 0.01


def test_what_is_learned_of_choices_has_no_slope_left() -> None:
    """No feature could be weighed otherwise with a lower loss: the derivative of it is nothing."""
    penalty = 2.0
    found = _choices()
    weights = fit_choices(found, penalty)
    slope = penalty * weights["named"]
    for choice in found:
        shares = weighing.shares(weights, [one.features for one in choice])
        aims = [float(one.yes) for one in choice]
        slope += sum(
            (share - aim) * one.features["named"] for share, aim, one in zip(shares, aims, choice, strict=True)
        )
    assert abs(slope) < 0.05


def test_large_sums_of_candidates_stay_numbers() -> None:
    shares = weighing.shares({weighing.ALWAYS: 0.0, "a": 800.0, "b": -800.0}, [{"a": 1.0}, {"b": 1.0}, {"a": 1.0}])
    assert shares == [0.5, 0.0, 0.5]
