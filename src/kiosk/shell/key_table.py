"""What each key of a keyboard or a tactile keypad does. A museum adds its keypad's codes in settings.toml."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import Qt


class Action(StrEnum):
    """The six keys, and one more that only keyboards have: back closes what lies on top."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    SELECT = "select"
    HELP = "help"
    BACK = "back"


ACTIONS = tuple(action.value for action in Action)

ORDINARY_KEYS: Mapping[str, Action] = {
    "Up": Action.UP,
    "Down": Action.DOWN,
    "Left": Action.LEFT,
    "Right": Action.RIGHT,
    "Return": Action.SELECT,
    "Enter": Action.SELECT,
    "Space": Action.SELECT,
    "Select": Action.SELECT,
    "Help": Action.HELP,
    "F1": Action.HELP,
    "Menu": Action.HELP,
    "Escape": Action.BACK,
    "Back": Action.BACK,
    "Backspace": Action.BACK,
}

KEY_OF_ACTION: Mapping[Action, Qt.Key] = {
    Action.UP: Qt.Key.Key_Up,
    Action.DOWN: Qt.Key.Key_Down,
    Action.LEFT: Qt.Key.Key_Left,
    Action.RIGHT: Qt.Key.Key_Right,
    Action.SELECT: Qt.Key.Key_Return,
    Action.HELP: Qt.Key.Key_Help,
    Action.BACK: Qt.Key.Key_Escape,
}
"""The one key by which the screens know each action."""

ACTION_OF_KEY: Mapping[Qt.Key, Action] = {key: action for action, key in KEY_OF_ACTION.items()}


def code_of(name: str) -> int | None:
    """Qt's code of the key called `name` in Qt (“F13”, “VolumeUp”), or None."""
    key = Qt.Key.__members__.get(f"Key_{name}")
    return None if key is None else int(key)


def key_table(additions: Iterable[tuple[str, str]] = ()) -> dict[int, Action]:
    """The action of each key code; `additions` are pairs of key name and action, and win."""
    pairs = [*ORDINARY_KEYS.items(), *((name, Action(action)) for name, action in additions)]
    return {code: action for name, action in pairs if (code := code_of(name)) is not None}
