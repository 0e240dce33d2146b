"""What can be wrong with the file of visits. Each message is one plain sentence for a person."""


class JournalError(Exception):
    """The file cannot be used now: the disk is full or read-only, or another program holds it."""


class NewerJournalError(JournalError):
    """A later program made the file; this one does not touch it."""


class DamagedJournalError(JournalError):
    """What the file holds is not what it was made with."""
