import sys

import pytest

import checks


def test_for_no_names_everything_quick_runs() -> None:
    names = [check.name for check in checks.chosen([], everything=False)]
    assert "tests" in names
    assert not {"tours", "bundle"} & set(names)
    assert [check.name for check in checks.chosen([], everything=True)] == [*names, "tours", "bundle"]


def test_named_checks_run_in_their_usual_order() -> None:
    assert [check.name for check in checks.chosen(["types", "lint"], everything=False)] == ["lint", "types"]
    assert [check.name for check in checks.chosen(["bundle"], everything=False)] == ["bundle"]


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(SystemExit, match="There is no check named lnit"):
        checks.chosen(["lnit"], everything=False)


def test_a_failed_check_shows_its_output_and_the_next_one_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = checks.Check(
        "broken", "it works", (sys.executable, "-c", "print('reason'); raise SystemExit(3)")
    )
    sound = checks.Check("sound", "it works too", (sys.executable, "-c", "print('7 things')"), tells=True)
    monkeypatch.setattr(checks, "CHECKS", (broken, sound))
    monkeypatch.setattr(sys, "argv", ["test"])
    assert checks.main() == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("FAIL broken")
    assert lines[1] == "reason"
    assert lines[2].startswith("ok   sound")
    assert lines[2].endswith("it works too · 7 things")
    assert "failed: broken" in lines[-2]
    assert lines[-1] == "checks: 1 passed, 1 failed"


def test_when_all_pass_the_exit_is_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    sound = checks.Check("sound", "it works", (sys.executable, "-c", ""))
    monkeypatch.setattr(checks, "CHECKS", (sound,))
    monkeypatch.setattr(sys, "argv", ["test", "sound"])
    assert checks.main() == 0
