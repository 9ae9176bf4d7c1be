"""The page chat.html of ChatGPT's export, which some people keep instead of the archive."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.assistants import chatgpt_files, chatgpt_page, chatgpt_page_files
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason

CHATGPT = importer("chatgpt")
CONVERSATIONS = chatgpt_files()["conversations.json"]


def read(folder: Path, page: str, answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", {"chat.html": page}), CHATGPT, answers)


@pytest.mark.parametrize("name", ["chat.html", "ChatGPT Data Export.htm", "saved.txt"])
def test_it_is_known_by_what_it_holds(tmp_path: Path, name: str) -> None:
    assert detected(make_folder(tmp_path / "x", {name: chatgpt_page(CONVERSATIONS)})) == "chatgpt"


def test_another_page_with_such_a_script_is_none(tmp_path: Path) -> None:
    page = chatgpt_page(CONVERSATIONS).replace("ChatGPT Data Export", "Stock")
    with pytest.raises(SourceError):
        read(tmp_path, page)


@pytest.mark.parametrize("after", [";\nvar assetsJson = {};\n", "\n\nfunction render() {}\n", "", ";"])
def test_it_says_the_same_as_the_file_of_conversations(tmp_path: Path, after: str) -> None:
    page = read(tmp_path, chatgpt_page(CONVERSATIONS, after))
    whole = read_export(make_folder(tmp_path / "y", {"conversations.json": CONVERSATIONS}), CHATGPT)
    assert page.messages == whole.messages
    assert page.reasons == whole.reasons


def test_beside_the_file_of_conversations_it_is_not_read_again(tmp_path: Path) -> None:
    both = make_folder(tmp_path / "x", {"conversations.json": CONVERSATIONS, **chatgpt_page_files()})
    assert read_export(both, CHATGPT).messages == read(tmp_path / "y", chatgpt_page(CONVERSATIONS)).messages


def test_one_that_breaks_off_keeps_what_is_whole_and_says_so(tmp_path: Path) -> None:
    found = read(tmp_path, chatgpt_page(CONVERSATIONS[:-200], "").partition("</script>")[0])
    assert "Equal parts, every 12 hours 👌" in found.texts
    assert Reason.UNPARSABLE in found.reasons


def test_a_bracket_too_many_is_told(tmp_path: Path) -> None:
    first, _, rest = CONVERSATIONS.rpartition(', {"title"')
    found = read(tmp_path, chatgpt_page(f'{first}], {{"title"{rest}'))
    assert Reason.UNPARSABLE in found.reasons


def test_only_the_chosen_conversations_are_read(tmp_path: Path) -> None:
    assert len(read(tmp_path, chatgpt_page(CONVERSATIONS), Answers(chats=frozenset({"chatgpt:c2"}))).exports) == 1
