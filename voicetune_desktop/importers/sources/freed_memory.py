"""Memory that was freed, kept at hand for the rows that come next."""

_BLOCK = 2**20


def keep_freed_memory() -> None:
    """Let the C library of Linux keep what is freed: given back and asked for again, each page costs as much as a message.

    glibc keeps twice as much as the largest block that it mapped and that was freed, see M_MMAP_THRESHOLD in mallopt(3).
    Elsewhere this does nothing.
    """
    bytes(_BLOCK)
