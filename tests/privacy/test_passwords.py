"""Passwords, PINs and codes that words announce."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.quick import quickly
from voicetune_desktop.model import Action
from voicetune_desktop.privacy.detectors import passwords
from voicetune_desktop.privacy.scan import Said, Scanner

SCANNER = Scanner((), families=(passwords.detector,))


def hidden(text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in SCANNER.scan(text)]


def answers(*texts: str) -> list[tuple[str, str, Action]]:
    """What is found in a talk of two people in turn."""
    found = SCANNER.scan_talk([Said(text, 1, number % 2) for number, text in enumerate(texts)])
    return [(text[f.start : f.end], f.form, f.action) for text, findings in zip(texts, found, strict=True) for f in findings]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("pw is teapot42", "teapot42"),
        ("code unten is 4471#", "4471#"),
        ("la clave del portal 2580*", "2580*"),
        ("password for the router is still teapot42", "teapot42"),
        ("password for the printer upstairs: teapot42", "teapot42"),
        ("password:\nTea-Pot_7", "Tea-Pot_7"),
        ("the password is 'blue kettle on fire'", "blue kettle on fire"),
        ("the password is gooseberry", "gooseberry"),
        ("password is still gooseberry lol", "gooseberry"),
        ("gooseberry is the password", "gooseberry"),
        ("teapot42 is the new wifi password btw", "teapot42"),
        ("passphrase is kettle cloud ladder bishop", "kettle cloud ladder bishop"),
        ("recovery code 4301-40c1-dc93", "4301-40c1-dc93"),
        ("passphrase kettle-cloud-ladder-bishop", "kettle-cloud-ladder-bishop"),
        ("key: Teapot42!", "Teapot42!"),
        ("admin:Teapot42", "Teapot42"),
        ("its Teapot42 with a capital letter, the password i mean", "Teapot42"),
        ("771 420 is your login code", "771 420"),
        ("the pin 4 the sim is 7714", "7714"),
        ("домофон 77К4415", "77К4415"),
        ("login ada / teapot42", "teapot42"),
        ("creds ada:Tea!pot", "Tea!pot"),
        ("wifi: CornerShop / teapot42", "teapot42"),
        ("my pin is 0733", "0733"),
        ("code 48 21 for the lockbox", "48 21"),
        ("alarm code 7733#", "7733#"),
        ("otp 733-901", "733-901"),
        ("733901 is your verification code", "733901"),
        ("das passwort lautet Kessel9", "Kessel9"),
        ("türcode *7733", "*7733"),
        ("la contraseña es tetera9", "tetera9"),
        ("le mot de passe c'est theiere9", "theiere9"),
        ("la password è teiera9", "teiera9"),
        ("a senha é chaleira9", "chaleira9"),
        ("het wachtwoord is theepot9", "theepot9"),
        ("hasło do wifi to czajnik9", "czajnik9"),
        ("heslo je konvice9", "konvice9"),
        ("пароль от вайфая chainik9", "chainik9"),
        ("пароль: чайник", "чайник"),
        ("пароль від вайфаю chainik9", "chainik9"),
        ("wifi şifresi demlik9", "demlik9"),
        ("salasana on pannu9", "pannu9"),
        ("lösenordet är kanna9", "kanna9"),
        ("passordet er kanne9", "kanne9"),
        ("a jelszó teáskanna9", "teáskanna9"),
        ("ο κωδικός είναι tsagiera9", "tsagiera9"),
        ("parola este ceainic9", "ceainic9"),
        ("password hai ketli99", "ketli99"),
        ("كلمة السر ketl99", "ketl99"),
        ("密码是chahu99", "chahu99"),
        ("パスワードはyakan99です", "yakan99"),
        ("비밀번호는 juju9922", "juju9922"),
    ],
)
def test_announced_value_is_hidden(text: str, value: str) -> None:
    assert hidden(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "the password is wrong",
        "the password is too long",
        "my password is on the fridge",
        "forgot my password again lol",
        "password has to have 12 characters",
        "code is broken",
        "the code is 3000 lines now",
        "error code 4031 again",
        "zip code 90210",
        "promo code SAVE2024",
        "pin it to the wall",
        "PIN is 4 digits",
        "pass me the salt",
        "i'll pass on that one, 2024 was enough",
        "login page / signup page",
        "passwordless since 2024",
        "das passwort ist zu kurz",
        "la contraseña no funciona",
        "le mot de passe est trop long",
        "пароль не подходит",
        "şifremi unuttum",
        "忘记密码了",
        "4417",
    ],
)
def test_what_is_no_password(text: str) -> None:
    assert hidden(text) == []


@pytest.mark.parametrize(
    ("question", "answer", "value"),
    [
        ("what's the wifi password?", "teapot42 lol", "teapot42"),
        ("pw?", "Tea!pot", "Tea!pot"),
        ("code?", "7733", "7733"),
        ("what's the door code", "its 7733# i think", "7733#"),
        ("wie war der code?", "733 901", "733 901"),
        ("какой пароль", "chainik9", "chainik9"),
        ("와이파이 비번 뭐야?", "juju9922", "juju9922"),
    ],
)
def test_answer_is_hidden(question: str, answer: str, value: str) -> None:
    assert answers(question, answer) == [(value, "asked", Action.REPLACE)]


def test_answer_may_come_after_another_message() -> None:
    assert answers("wifi pw?", "sec", "teapot42") == [("teapot42", "asked", Action.REPLACE)]


def test_plain_word_as_an_answer_is_asked_about() -> None:
    assert answers("what's the wifi password?", "gooseberry") == [("gooseberry", "asked", Action.ASK)]


@pytest.mark.parametrize(
    "talk",
    [
        ("can you send me the code?", "need 20 min"),
        ("what's the code doing?", "it reads 2024 entries"),
        ("hi", "7733"),
        ("what's the password?", "idk"),
    ],
)
def test_what_is_no_answer(talk: tuple[str, ...]) -> None:
    assert answers(*talk) == []


@pytest.mark.parametrize(
    "talk",
    [
        ("can you reset the password for the shared inbox?", "done, ticket TCK4471"),
        ("please reset the password for the portal", "INC-4471"),
        ("reset the password for INC0012345",),
    ],
)
def test_ticket_for_a_new_password_is_none(talk: tuple[str, ...]) -> None:
    assert answers(*talk) == []


def test_new_password_is_hidden_in_the_answer() -> None:
    assert answers("can you reset the password for the portal?", "Teapot!77") == [("Teapot!77", "asked", Action.REPLACE)]


def test_value_told_with_the_question_is_not_looked_for_again() -> None:
    assert answers("the code is 7733, ok?", "8811") == [("7733", "", Action.REPLACE)]


@given(st.lists(st.text(alphabet="pw code:is? 47ab!\n", max_size=30), max_size=5))
def test_findings_lie_in_their_messages(texts: list[str]) -> None:
    for text, findings in zip(texts, SCANNER.scan_talk([Said(text, 1, 0) for text in texts]), strict=True):
        assert all(0 <= finding.start < finding.end <= len(text) for finding in findings)


@pytest.mark.parametrize(
    "shape", ["password ", "password is ", "password: a1", "pw=", "code 12 ", "1 ", "login a/", "pin for the ", "is the password ", "code"]
)
def test_hostile_text_takes_linear_time(shape: str) -> None:
    quickly(6, partial(SCANNER.scan, shape * (100_000 // len(shape))))


@pytest.mark.parametrize(
    ("rows", "value"),
    [
        (("is the wifi at yours still the same?", "nah changed, its BingoDabber_71"), "BingoDabber_71"),
        (("wifi ka password bhool gayi", "maa@1965"), "maa@1965"),
        (("password excelnya apa ya lupa", "gajian25"), "gajian25"),
        (("a senha do wifi ta embaixo do modem, vovo1948",), "vovo1948"),
        (("el codigo de abajo 2580",), "2580"),
        (("a domofon 4k2291",), "4k2291"),
        (("кв 114 домофон 114в5580",), "114в5580"),
        (("オートロックは?", "5529"), "5529"),
    ],
)
def test_password_is_found_as_people_ask_and_tell(rows: tuple[str, ...], value: str) -> None:
    assert value in [written for written, _, _ in answers(*rows)]


def test_what_somebody_who_forgot_a_password_is_told_to_do_stays() -> None:
    assert not answers("esqueci minha senha de novo aff", "redefine")
