"""What files of a format are made of beside the examples of the build: they are out of date where that has changed."""

import hashlib

import msgspec

from voicetune_desktop.operations.canaries import planted
from voicetune_desktop.operations.feedback import TARGETS, feedback, uses
from voicetune_desktop.project import rejected
from voicetune_desktop.project.file import Project


def written_stamp(project: Project, target_id: str) -> str:
    """A fingerprint of what the files of a format would be written from now."""
    pairs = feedback(project).pairs if target_id in TARGETS and uses(project) else ()
    left = rejected.count(project) if target_id in TARGETS else 0
    more = (pairs, planted(project, target_id), left) if left else (pairs, planted(project, target_id))
    built = project.fact("built")
    return f"{built} {hashlib.blake2b(msgspec.msgpack.encode(more), digest_size=12).hexdigest()}" if any(more) else built
