"""A key store for tests of the command."""


class Keys:
    """A key store in the memory of the test."""

    label = "the memory of the test"

    def __init__(self) -> None:
        self.stored: dict[str, bytes] = {}
        self.get = self.stored.get
        self.put = self.stored.__setitem__

    def forget(self, name: str) -> None:
        self.stored.pop(name, None)
