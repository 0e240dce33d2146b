"""Who works here: the first administrator, signing in and out, the lock after a while without a touch."""

import time
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from sqlalchemy import Engine

from kiosk.curator.content import Content
from kiosk.domain.accounts import Right, may
from kiosk.domain.faults import KioskError
from kiosk.store.accounts import Account, create_first_administrator, has_accounts
from kiosk.store.passwords import password_fault
from kiosk.store.sign_in import SignIn, SignInOutcome, confirm_password, sign_in, sign_out

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 250


class Stage(StrEnum):
    OPENING = "opening"
    CREATE = "create"
    SIGN_IN = "sign-in"
    LOCKED = "locked"
    OPEN = "open"
    UNUSABLE = "unusable"


@QmlElement
@QmlUncreatable("view models are made in Python")
class SessionViewModel(QObject):  # type: ignore[operator]
    """`answer` is what came of the last try: "wrong", "wait", "off" or nothing."""

    changed = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(
        self, content: Content, parent: QObject, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._monotonic = monotonic
        self._stage = Stage.OPENING
        self._account: Account | None = None
        self._answer = ""
        self._fault = ""
        self._weakness = ""
        self._is_busy = False
        self._wait_until = 0.0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def stage_now(self) -> Stage:
        return self._stage

    def begin(self) -> None:
        """Ask whether anybody has an account yet."""
        self._content.do(has_accounts, self._knock, self._unusable)

    @Slot()
    def lock(self) -> None:
        """Nobody is here: what is being written stays where it is."""
        if self._stage is Stage.OPEN:
            self._show(Stage.LOCKED)

    @Slot(str, str)
    def weigh(self, name: str, password: str) -> None:
        """Say, while it is typed, why a new password would be refused."""
        self._content.do(
            lambda _engine: password_fault(password, name) if password else None, self._say_weakness
        )

    @Slot(str, str)
    def createAdministrator(self, name: str, password: str) -> None:
        if self._begin_try():
            now = self._content.now()
            self._content.do(
                lambda engine: create_first_administrator(engine, name, password, now),
                self._enter,
                self._fail,
            )

    @Slot(str, str)
    def signIn(self, name: str, password: str) -> None:
        if self._begin_try():
            now = self._content.now()
            self._content.do(
                lambda engine: sign_in(engine, name, password, now, self._monotonic),
                self._answered,
                self._fail,
            )

    @Slot(str)
    def unlock(self, password: str) -> None:
        account = self._account
        if account is not None and self._begin_try():
            now = self._content.now()

            def confirm(engine: Engine) -> SignIn:
                return confirm_password(engine, account.key, password, now, self._monotonic)

            self._content.do(confirm, self._answered, self._fail)

    @Slot()
    def signOut(self) -> None:
        if self._account is None:
            return
        name, now = self._account.name, self._content.now()
        self.closed.emit()
        self._content.do(lambda engine: sign_out(engine, name, now))
        self._account = None
        self._content.account = ""
        self._show(Stage.SIGN_IN)

    @Slot()
    def tick(self) -> None:
        """Count a wait down. The timer calls it; so may tests."""
        if self._wait_s() == 0:
            self._timer.stop()
            if self._answer == SignInOutcome.WAIT:
                self._answer = ""
        self.changed.emit()

    def _begin_try(self) -> bool:
        if self._is_busy or self._wait_s() > 0:
            return False
        self._is_busy, self._answer, self._fault = True, "", ""
        self.changed.emit()
        return True

    def _knock(self, somebody_has: bool) -> None:
        self._show(Stage.SIGN_IN if somebody_has else Stage.CREATE)

    def _unusable(self, fault: KioskError) -> None:
        self._fault = str(fault)
        self._show(Stage.UNUSABLE, fault=self._fault)

    def _fail(self, fault: KioskError) -> None:
        self._is_busy, self._fault = False, str(fault)
        self.changed.emit()

    def _answered(self, result: SignIn) -> None:
        self._is_busy = False
        if result.outcome is SignInOutcome.OPEN and result.account is not None:
            self._enter(result.account)
            return
        self._answer = result.outcome.value
        self._wait_until = self._monotonic() + result.wait_s
        if result.wait_s > 0:
            self._timer.start()
        self.changed.emit()

    def _enter(self, account: Account) -> None:
        was_locked = self._stage is Stage.LOCKED
        self._is_busy = False
        self._account = account
        self._content.account = account.name
        self._show(Stage.OPEN)
        if not was_locked:
            self.opened.emit()

    def _say_weakness(self, weakness: str | None) -> None:
        self._weakness = weakness or ""
        self.changed.emit()

    def _show(self, stage: Stage, fault: str = "") -> None:
        self._stage, self._answer, self._fault, self._weakness = stage, "", fault, ""
        self.changed.emit()

    def _wait_s(self) -> int:
        left = self._wait_until - self._monotonic()
        return max(0, int(-(-left // 1)))

    def _may(self, right: Right) -> bool:
        return self._account is not None and may(self._account.role, right)

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._stage.value

    @Property(str, notify=changed)
    def accountName(self) -> str:
        return self._account.name if self._account else ""

    @Property(str, notify=changed)
    def role(self) -> str:
        return self._account.role.value if self._account else ""

    @Property(str, notify=changed)
    def answer(self) -> str:
        return self._answer

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(str, notify=changed)
    def weakness(self) -> str:
        return self._weakness

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._is_busy

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        return self._wait_s()

    @Property(bool, notify=changed)
    def mayEdit(self) -> bool:
        return self._may(Right.EDIT)

    @Property(bool, notify=changed)
    def mayPublish(self) -> bool:
        return self._may(Right.PUBLISH)

    @Property(bool, notify=changed)
    def mayAdminister(self) -> bool:
        return self._may(Right.ADMINISTER)
