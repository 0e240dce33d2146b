"""${message}.

Name every constraint as `kiosk.store.declarative.NAMING` would, use batch mode, move the rows with the columns, and add a test
that upgrades a store of the schema before, with rows in it. Number the file after the one before.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = ${repr(up_revision)}
down_revision: str | None = ${repr(down_revision)}
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}
