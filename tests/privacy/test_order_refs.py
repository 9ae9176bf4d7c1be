"""Numbers of orders, tickets, invoices and customers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.model import Action
from voicetune_desktop.privacy.detectors import order_refs
from voicetune_desktop.privacy.scan import Said, Scanner

SCANNER = Scanner((), families=(order_refs.numbered, order_refs.named, order_refs.parcels))


def found(text: str) -> list[tuple[str, Action]]:
    return [(text[finding.start : finding.end], finding.action) for finding in SCANNER.scan(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("order 6183-4470 is late", "6183-4470"),
        ("UPS says 1Z618E344701837746 is on its way", "1Z618E344701837746"),
        ("DHL tracking 00340618344701837746", "00340618344701837746"),
        ("IMEI of the phone he returns: 356183447018377", "356183447018377"),
        ("mã vận đơn là VNP618344701VN nhé", "VNP618344701VN"),
        ("courier DPD 15506183447018 due at noon", "15506183447018"),
        ("Нова пошта, ТТН 20456183447018", "20456183447018"),
        ("it's ticket #61834", "61834"),
        ("pakket 3SKX88A1 is er", "3SKX88A1"),
        ("contract 3SKX88A1", "3SKX88A1"),
        ("order NL-4K882", "NL-4K882"),
        ("Bestellung 61-834 fehlt", "61-834"),
        ("my order number is 6183 4470", "6183 4470"),
        ("Kundennummer: 61834", "61834"),
        ("6183-4470 is my order number", "6183-4470"),
        ("customer no. 61834", "61834"),
        ("invoice KL-2019-0061 came", "KL-2019-0061"),
        ("commande 6183447 svp", "6183447"),
        ("mi pedido nº 61834", "61834"),
        ("número do pedido 61834", "61834"),
        ("numero ordine 61834", "61834"),
        ("номер заказа 6183-44", "6183-44"),
        ("sipariş no 618344", "618344"),
        ("注文番号は61834470", "61834470"),
        ("订单61834470到了", "61834470"),
        ("주문번호 61834470", "61834470"),
    ],
)
def test_number_behind_its_word_is_hidden(text: str, value: str) -> None:
    assert found(text) == [(value, Action.REPLACE)]


@pytest.mark.parametrize(
    "text",
    [
        "chapter 12345",
        "room 12",
        "step 3",
        "order 66",
        "order 2 pizzas",
        "order RTX4090 now",
        "Paket RTX3060Ti da",
        "order 50000 masks",
        "order #3",
        "order number 66",
        "ticket 2024",
        "10000 tickets",
        "invoice 2019-11-28",
        "invoice of 12000",
        "invoice 12000 euros",
        "order by 10:30",
        "in order 1-2-3-4-5",
        "in case 10000 people come",
        "customer 10000 gets a cake",
        "border 61834",
        "order RTX4090",
    ],
)
def test_other_numbers_are_left(text: str) -> None:
    assert found(text) == []


def test_five_digits_that_nothing_marks_as_a_number_are_asked_about() -> None:
    assert found("order 61834 was late") == [("61834", Action.ASK)]


def test_answer_to_a_question_is_hidden() -> None:
    _, findings = SCANNER.scan_talk([Said("what's your order number?", 1, 0), Said("6183-4470", 1, 1)])
    assert [finding.value for finding in findings] == ["61834470"]


@given(st.text(alphabet="order ticket no.#:-/ 0123AB", max_size=60))
def test_finding_lies_in_its_text_and_holds_digits(text: str) -> None:
    assert all(sum(map(str.isdigit, value)) >= 4 for value, _ in found(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("my member id again its XQA 883 204 119", "XQA 883 204 119"),
        ("Pratica assicurazione n. 2024/11873", "2024/11873"),
        ("Track en trace: 3SBLDW8842019", "3SBLDW8842019"),
        ("pediu o numero da instalação 0418829370", "0418829370"),
    ],
)
def test_number_is_found_behind_what_people_call_it(text: str, value: str) -> None:
    assert value in [written for written, _ in found(text)]


@pytest.mark.parametrize(("text", "code"), [("seu pacote LB884QX", "LB884QX"), ("ordine IT99-2K1", "IT99-2K1")])
def test_code_of_few_digits_is_found_behind_a_thing(text: str, code: str) -> None:
    assert [value for value, _ in found(text)] == [code]
