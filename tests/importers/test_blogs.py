"""Blogs and newsletters: posts answer their titles, and comments are talks."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.blogs import (
    LONG,
    LONGER,
    atom_entry,
    blogger_feed,
    blogger_files,
    ghost,
    ghost_files,
    ghost_post,
    medium_files,
    medium_page,
    substack_files,
    wordpress_files,
    wxr,
    wxr_author,
    wxr_comment,
    wxr_post,
)
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason

WORDPRESS, BLOGGER, MEDIUM, SUBSTACK, GHOST = map(importer, ("wordpress", "blogger", "medium", "substack", "ghost"))


def talk(found: Read, title: str) -> list[tuple[str, bool | None]]:
    return [(one.text, one.is_me) for one in found.messages if one.chat_title == title]


def wordpress(folder: Path, *posts: str, answers: Answers = Answers(), authors: tuple[str, ...] | None = None) -> Read:
    text = wxr(posts) if authors is None else wxr(posts, authors)
    return read_export(make_folder(folder / "x", {"a.xml": text}), WORDPRESS, answers)


def test_a_post_of_wordpress_answers_its_title_and_its_headings(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", wordpress_files()), WORDPRESS)
    read = talk(found, "Brot, dritter Versuch")
    assert [text for text, is_me in read if not is_me] == ["Brot, dritter Versuch", "Salz & Zeit", "Wie lange muss er ruhen?"]
    assert [text for text, is_me in read if is_me] == [LONG, f"{LONGER} **ja**", "Zwölf Stunden, Timo."]


def test_paragraphs_of_the_older_editor_are_parted_by_blank_lines(tmp_path: Path) -> None:
    found = wordpress(tmp_path, wxr_post(1, "T", f"{LONG}\nzweite Zeile\n\n\n{LONGER}"))
    assert [one.text for one in found.messages if one.is_me] == [f"{LONG}\nzweite Zeile", LONGER]


def test_the_only_author_of_wordpress_is_the_person_and_of_several_one_is_asked_for(tmp_path: Path) -> None:
    posts = wxr_post(1, "T", f"<p>{LONG}</p>"), wxr_post(2, "U", f"<p>{LONGER}</p>", by="ole")
    authors = wxr_author(1, "nora", "Nora"), wxr_author(2, "ole", "Ole")
    asked = wordpress(tmp_path / "a", *posts, authors=authors)
    assert {one.is_me for one in asked.messages if one.sender != "Reader"} == {None}
    assert asked.exports[0].questions[0].choices == ("Nora", "Ole")
    told = wordpress(tmp_path / "b", *posts, authors=authors, answers=Answers(me="Ole"))
    assert [one.sender for one in told.messages if one.is_me] == ["Ole"]


def test_an_author_who_comments_without_signing_in_is_known_by_address(tmp_path: Path) -> None:
    comment = wxr_comment(1, "N.", "Danke!", author_email="Nora@blog.example")
    found = wordpress(tmp_path, wxr_post(1, "T", f"<p>{LONG}</p>", comment))
    assert [one.is_me for one in found.messages if one.text == "Danke!"] == [True]


def test_old_files_of_wordpress_have_no_list_of_authors(tmp_path: Path) -> None:
    found = wordpress(tmp_path, wxr_post(1, "T", f"<p>{LONG}</p>"), authors=())
    assert [one.sender for one in found.messages if one.is_me] == ["nora"]


def test_a_post_with_hundreds_of_comments_is_read(tmp_path: Path) -> None:
    comments = [wxr_comment(number, "Timo", f"Frage {number}") for number in range(1, 901)]
    assert len(wordpress(tmp_path, wxr_post(1, "T", f"<p>{LONG}</p>", *comments)).messages) == 902


def test_tags_that_old_editors_left_open_cost_no_words(tmp_path: Path) -> None:
    found = wordpress(tmp_path, wxr_post(1, "T", "".join(f"<p><font>{LONG} {number}" for number in range(500))))
    assert sum(one.text.count("Brot") for one in found.messages if one.is_me) == 500


def test_both_sorts_of_feeds_of_blogger_are_read(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", blogger_files())
    found = read_export(folder, BLOGGER)
    assert detected(folder) == "blogger"
    assert talk(found, "O pão da avó")[-2:] == [("Que bonito!", False), ("Obrigada, Rui 🙂", True)]
    assert [text for text, is_me in talk(found, "2021-06-18") if is_me] == [LONG]
    assert sorted(found.reasons) == sorted([Reason.SYSTEM, *[Reason.UNSUPPORTED] * 3])


def test_what_the_person_wrote_on_blogs_of_others_is_theirs(tmp_path: Path) -> None:
    feed = blogger_feed(atom_entry("post-1", "comment", "x", "Schön!"))
    folder = make_folder(tmp_path / "x", {"Takeout/Blogger/Comments/Andere/feed.atom": feed})
    assert [one.is_me for one in read_export(folder, BLOGGER).messages] == [True]


def test_a_page_of_medium_has_its_title_once_and_no_previews_of_others(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", medium_files()), MEDIUM)
    told = [one for one in found.messages if one.is_me]
    assert [one.text for one in told][:2] == [LONG, f"- Mehl\n- Salz\n\n> hasta que huela\n\n{LONGER}"]
    assert {one.sender for one in told} == {"Nora Halm"}


def test_a_response_on_medium_is_not_asked_for_with_its_own_words(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", medium_files()), MEDIUM)
    assert "2018-11-14" in found.texts
    assert not any(one.text.endswith("…") for one in found.messages)


def test_a_page_of_medium_that_breaks_off_is_told_of(tmp_path: Path) -> None:
    page = medium_page("T", f"<p>{LONG}</p>")
    files = {"posts/a.html": page, "posts/b.html": page[: page.index("Brot ist")], "posts/c.html": "<!DOCTYPE html><html>"}
    found = read_export(make_folder(tmp_path / "x", files), MEDIUM)
    assert (len(found.messages), found.reasons) == (2, [Reason.UNPARSABLE] * 2)


def test_a_letter_of_substack_has_no_invitations_in_it(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", substack_files())
    found = read_export(folder, SUBSTACK)
    assert detected(folder) == "substack"
    assert found.texts == ["Brot, und Salz", LONG, "La abuela", LONGER]
    assert found.reasons == [Reason.UNSUPPORTED] * 3


@pytest.mark.parametrize("mark", ['"post_id","post_date","is_published","title"', "\ufeffpost_id,post_date,is_published,title"])
def test_the_table_of_substack_may_be_quoted(tmp_path: Path, mark: str) -> None:
    files = {"posts.csv": f"{mark}\r\n7.a,2024-01-15T10:00:00.000Z,TRUE,Hallo\r\n", "posts/7.a.html": "<p>Wir sind da.</p>"}
    folder = make_folder(tmp_path / "x", files)
    assert (detected(folder), read_export(folder, SUBSTACK).texts) == ("substack", ["Hallo", "Wir sind da."])


def test_posts_of_ghost_are_read_without_cards_for_other_pages(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", ghost_files())
    found = read_export(folder, GHOST)
    assert detected(folder) == "ghost"
    assert found.texts == ["Brot und Zeit", LONG, "La abuela", LONGER, "Ein Brief", LONGER]
    assert {one.sender for one in found.messages if one.is_me} == {"Nora Halm"}
    assert sorted(found.reasons) == [Reason.MEDIA, Reason.UNPARSABLE, Reason.UNSUPPORTED]


def test_of_several_who_wrote_on_ghost_one_is_asked_for_and_others_are_no_authors(tmp_path: Path) -> None:
    posts = [ghost_post("p1", "A", f"<p>{LONG}</p>"), ghost_post("p2", "B", f"<p>{LONGER}</p>")]
    both = ghost(posts, ("Nora", "Ole", "Ben"), {"p1": "u0", "p2": "u1"})
    found = read_export(make_folder(tmp_path / "a", {"a.json": both}), GHOST)
    assert found.exports[0].questions[0].choices == ("Nora", "Ole")
    one = ghost(posts, ("Nora", "Ole"), {"p1": "u1", "p2": "u1"})
    assert {one.is_me for one in read_export(make_folder(tmp_path / "b", {"a.json": one}), GHOST).messages if one.sender == "Ole"} == {True}


def test_older_files_of_ghost_have_no_list_of_databases(tmp_path: Path) -> None:
    text = ghost([ghost_post("p1", "A", f"<p>{LONG}</p>")]).removeprefix('{"db": [').removesuffix("]}")
    folder = make_folder(tmp_path / "x", {"a.json": text})
    assert (detected(folder), read_export(folder, GHOST).texts) == ("ghost", ["A", LONG])
