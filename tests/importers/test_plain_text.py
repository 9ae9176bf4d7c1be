"""Plain text: who speaks in a talk, and what the paragraphs of an author answer."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder
from tests.exports.plain_text import DIARY, SCRIPT, SUBTITLES, document_files, talk_files
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.plain_text.format import PLAIN_TEXT
from voicetune_desktop.importers.sources.source import open_source
from voicetune_desktop.model import Answers, Reason

checked = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read(folder: Path, text: str, name: str = "a.txt", answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", {name: text}), PLAIN_TEXT, answers)


@pytest.mark.parametrize("name", [*talk_files(), *document_files()])
def test_a_single_text_is_recognised(tmp_path: Path, name: str) -> None:
    text = {**talk_files(), **document_files()}[name]
    assert detected(make_folder(tmp_path / "x", {name: text})) == "plain-text"


def test_talks_are_read_as_the_golden_file_says(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", talk_files()), PLAIN_TEXT)
    check_golden("plain-text-talks", found)
    assert accounted(found) == 19


def test_documents_are_read_as_the_golden_file_says(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", document_files()), PLAIN_TEXT)
    check_golden("plain-text-documents", found)
    assert accounted(found) == 14


@pytest.mark.parametrize(
    "text",
    [
        "Dear diary",
        "key: value\nother: 3\n",
        "https://example.org/a\nhttps://example.org/b\n" * 20,
        "12.03.24 10:15 anna > hello you there\n" * 30,
        "a,b,c\n1,2,3\n" * 40,
    ],
)
def test_what_is_no_talk_and_no_prose_is_turned_down(tmp_path: Path, text: str) -> None:
    assert detected(make_folder(tmp_path / "x", {"a.txt": text})) is None


TRANSCRIPTS = [
    "Ann  0:00\nhello\nyou\n\nBo Ek  0:12\nhi\n\nAnn  1:02:20\nbye\n\nBo Ek  1:02:31\nbye\n",
    "[Ann] 10:00:01\nhello\nyou\n\n[Bo Ek] 10:00:05\nhi\n\n[Ann] 10:00:09\nbye\n\n[Bo Ek] 10:01:00\nbye\n",
    "Ann (00:01): hello\nyou\nBo Ek (00:04): hi\nAnn (00:08): bye\nBo Ek (00:12): bye\n",
    "[00:00:01] Ann: hello\nyou\n[00:00:04] Bo Ek: hi\n[00:00:08] Ann: bye\n[00:00:11] Bo Ek: bye\n",
]


@pytest.mark.parametrize("text", TRANSCRIPTS)
def test_transcripts_with_times_are_talks(tmp_path: Path, text: str) -> None:
    assert detected(make_folder(tmp_path / "d", {"a.txt": text})) == "plain-text"
    found = read(tmp_path, text)
    assert [(one.sender, one.text) for one in found.messages] == [("Ann", "hello\nyou"), ("Bo Ek", "hi"), ("Ann", "bye"), ("Bo Ek", "bye")]


def test_a_short_text_of_several_lines_is_read(tmp_path: Path) -> None:
    text = "The tide is low today.\n\nWe walked out to the old wreck.\n"
    assert detected(make_folder(tmp_path / "d", {"a.txt": text})) == "plain-text"


def test_subtitles_of_three_turns_are_a_talk(tmp_path: Path) -> None:
    turns = ("ANN: Is it low?", "BO: It is.", "ANN: Then we go.")
    text = "".join(f"{number}\n00:00:0{number},000 --> 00:00:0{number},900\n{turn}\n\n" for number, turn in enumerate(turns, 1))
    assert detected(make_folder(tmp_path / "d", {"a.srt": text})) == "plain-text"


def test_a_long_text_without_a_line_end_is_read(tmp_path: Path) -> None:
    assert detected(make_folder(tmp_path / "d", {"a.txt": "The tide is low today and we walk. " * 12})) == "plain-text"


def test_a_folder_of_short_notes_is_read(tmp_path: Path) -> None:
    notes = {f"n{number}.txt": text for number, text in enumerate(("Call the boat yard", "Low tide at noon", "Paint the hull, twice"))}
    assert detected(make_folder(tmp_path / "d", notes)) == "plain-text"


def test_the_same_notice_in_several_folders_is_no_set_of_notes(tmp_path: Path) -> None:
    assert detected(make_folder(tmp_path / "d", {f"{name}/no-data.txt": "No data here" for name in "abcd"})) is None


def test_a_plan_of_the_day_is_no_talk(tmp_path: Path) -> None:
    assert detected(make_folder(tmp_path / "d", {"a.txt": "Breakfast 8:00\nLunch 12:30\n" * 9})) is None


def test_a_word_before_a_colon_is_no_speaker_in_a_long_talk(tmp_path: Path) -> None:
    text = "Ann: hi\nBo: hello\n" * 10 + "Ann: listen\nWarning: wet paint\n"
    assert read(tmp_path, text).texts[-1] == "listen\nWarning: wet paint"


def test_somebody_who_first_speaks_far_into_the_file_is_known(tmp_path: Path) -> None:
    found = read(tmp_path, "Ann: hi\nBo: hello\n" * 5000 + "Cy: late\nCy: sorry\n")
    assert [message.sender for message in found.messages[-2:]] == ["Cy", "Cy"]


def test_who_is_me_is_asked_and_answered(tmp_path: Path) -> None:
    assert read(tmp_path, SCRIPT).exports[0].questions[0].choices == ("MARLO", "JUNE")
    told = read(tmp_path, SCRIPT, answers=Answers(me="JUNE"))
    assert {message.sender: message.is_me for message in told.messages}["JUNE"] is True


def test_numbers_and_times_of_subtitles_are_no_text(tmp_path: Path) -> None:
    assert read(tmp_path, SUBTITLES, "a.vtt").texts == ["Is it on?", "It blinks.\nTwice.", "Good.", "Bad."]


def test_names_that_programs_give_to_subtitles_are_no_text(tmp_path: Path) -> None:
    said = [("Ann Vale", "Is it on?"), ("Bo Ek", "It is."), ("Ann Vale", "42"), ("Bo Ek", "Good.")]
    cues = [f"1f2a/{at}-0\n00:0{at}.000 --> 00:0{at}.900\n<v {who}>{text}</v>" for at, (who, text) in enumerate(said)]
    found = read(tmp_path, "\n\n".join(["WEBVTT", *cues]), "a.vtt")
    assert [(one.sender, one.text) for one in found.messages] == said


def test_a_paragraph_longer_than_memory_should_hold_is_cut(tmp_path: Path) -> None:
    found = read(tmp_path, f"{DIARY}\n\n{'lang ' * 100_000}")
    assert max(map(len, found.texts)) <= 100_000
    assert sum(text.count("lang") for text in found.texts) >= 99_990


HEADINGS = [
    ("The Boat\n\n", "The Boat"),
    ("# The Boat\n", "The Boat"),
    ("The Boat\n========\n", "The Boat"),
    ("---\ntitle: 'The Boat'\ntags: [sea]\n---\n", "The Boat"),
    ("---\ntags: [sea]\n---\n\n", "a"),
    ("Before it.\n\nChapter Two\n\n", "Chapter Two"),
    ("Before it.\n\nKapitel 3: Das Boot.\n\n", "Kapitel 3: Das Boot."),
    ("Before it.\n\nXIV\n\n", "XIV"),
    ("Before it.\n\nII. The Boat\n\n", "II. The Boat"),
    ("Before it.\n\n第十二章 船\n\n", "第十二章 船"),
    ("Before it.\n\nTHE BOAT\n\n", "THE BOAT"),
    ("Before it.\n\n7.\n\n", "7."),
]


@pytest.mark.parametrize(("above", "asked"), HEADINGS)
def test_a_heading_is_what_the_paragraphs_below_it_answer(tmp_path: Path, above: str, asked: str) -> None:
    said = read(tmp_path, f"{above}It was grey.\n\nNobody rowed.\n").texts
    assert said[-4:] == [asked, "It was grey.", asked, "Nobody rowed."]


@pytest.mark.parametrize(
    "line", ["NO!", "Part of me knew: it would rain.", "I", "Mild weather", "Chapter and verse of it all.", "1984 was grey."]
)
def test_a_short_paragraph_is_no_heading(tmp_path: Path, line: str) -> None:
    texts = read(tmp_path, f"Before it.\n\n{line}\n\nIt was grey.\n").texts
    assert (line in texts[1::2]) == (line != "I")


def test_facts_and_pictures_of_a_note_are_set_aside(tmp_path: Path) -> None:
    found = read(tmp_path, "---\ntitle: Boats\ndate: 2024-05-01\n---\n![quay](quay.jpg)\n\n![[oar.png]]\n\nIt was grey.\n", "a.md")
    assert found.texts == ["Boats", "It was grey."]
    assert found.reasons == [Reason.SYSTEM, Reason.MEDIA, Reason.MEDIA]
    assert [item.at for item in found.set_aside] == [1, 5, 7]


def test_a_paragraph_that_comes_again_is_kept_each_time(tmp_path: Path) -> None:
    found = read(tmp_path, "Refrain\n\nRow the boat.\n\nRow the boat.\n\n* > *\n\nRow the boat.\n")
    assert found.texts[1::2] == ["Row the boat."] * 3
    assert len({message.id for message in found.messages}) == 6


LONG = "The ferry was never on time, and that was good, because somebody always stood on the pier who had to be somewhere else. " * 2


def test_lines_of_dialogue_go_with_the_passage_around_them(tmp_path: Path) -> None:
    said = [LONG.strip(), "“You are late.”", "“The ferry is.”", f"She did not laugh. {LONG.strip()}", "“Who?”"]
    found = read(tmp_path, "# One\n\n" + "\n\n".join(said) + "\n\n# Two\n\n“And?”\n\n“Nothing.”\n")
    told = [message.text for message in found.messages if message.is_me]
    assert told == [said[0], "\n\n".join(said[1:]), "“And?”\n\n“Nothing.”"]
    assert [message.text for message in found.messages if not message.is_me] == ["One", "One", "Two"]


def test_a_rule_between_scenes_parts_passages(tmp_path: Path) -> None:
    found = read(tmp_path, f"{LONG}\n\n“Late.”\n\n* * *\n\n“Again?”\n\n{LONG}\n")
    assert [text.count("“") for text in found.texts[1::2]] == [1, 1]


def test_where_all_paragraphs_are_short_each_stands_alone(tmp_path: Path) -> None:
    sayings = [f"Nobody counts to {number} for fun." for number in range(12)]
    assert read(tmp_path, "\n\n".join(sayings)).texts[1::2] == sayings


def test_a_document_is_a_chat_in_which_each_paragraph_begins_a_conversation(tmp_path: Path) -> None:
    found = read(tmp_path, "The Boat\n\nIt was grey.\n\nNobody rowed.\n\nChapter Two\n\nIt sank.\n")
    assert [export.chat.title for export in found.exports] == ["a"]
    assert [message.flags for message in found.messages] == [("begins",), ()] * 3


def test_documents_of_one_name_are_called_like_their_folders_too(tmp_path: Path) -> None:
    texts = {name: f"{name} was grey.\n\nNobody rowed.\n" for name in ("sea/index.md", "lake/index.md", "lake/my_pond.md")}
    found = read_export(make_folder(tmp_path / "x", texts), PLAIN_TEXT)
    assert [export.chat.title for export in found.exports] == ["lake/index", "my pond", "sea/index"]


def test_both_kinds_of_text_in_a_folder_are_explained(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", talk_files() | document_files())
    with open_source([folder]) as source:
        reason = PLAIN_TEXT.score(source).reason
    assert "each name is a person" in reason
    assert "each paragraph is taken for an answer" in reason


def test_documents_of_other_programs_beside_texts_are_told(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", {"sea.md": "It was grey.\n\nNobody rowed.\n", "pond.pages": "PK", "lake.PDF": "%PDF"})
    unread = [problem.where for problem in read_export(folder, PLAIN_TEXT).set_aside if problem.reason is Reason.UNSUPPORTED]
    assert unread == ["lake.PDF:1", "pond.pages:1"]


def test_no_text_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read_export(make_folder(tmp_path / "x", {"a.bin": "1", "b.bin": "2"}), PLAIN_TEXT)


@checked
@given(turns=st.lists(st.tuples(st.sampled_from(["Ann", "Bo Berg", "Ça"]), st.text("ab: .-é", max_size=12)), min_size=12, max_size=30))
def test_every_line_with_a_name_is_a_turn(tmp_path: Path, turns: list[tuple[str, str]]) -> None:
    found = read(tmp_path, "Ann: a\nBo Berg: b\nÇa: c\n" * 4 + "".join(f"{name}: {text.strip()}\n" for name, text in turns))
    said = [text for _, text in turns if text.strip()]
    assert len(found.messages) == 12 + len(said)
    assert found.reasons == [Reason.SYSTEM] * (len(turns) - len(said))


@checked
@given(paragraphs=st.lists(st.text("xy q\n*", max_size=30), max_size=8))
def test_no_word_of_a_document_is_lost(tmp_path: Path, paragraphs: list[str]) -> None:
    text = "\n\n".join([DIARY, *paragraphs])
    found = read(tmp_path, text)
    answers = "".join(message.text for message in found.messages if message.is_me)
    assert answers.count("q") == text.count("q")
    assert all(message.text.strip() for message in found.messages)
