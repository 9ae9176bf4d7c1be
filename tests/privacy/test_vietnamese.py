"""Names and addresses in Vietnamese."""

import pytest

from voicetune_desktop.privacy.detectors import asian_addresses, vietnamese_names
from voicetune_desktop.privacy.scan import Scanner

SCANNER = Scanner((), families=(asian_addresses.vietnamese, vietnamese_names.detector))


def hidden(text: str) -> list[str]:
    """What is found in a message."""
    return [text[finding.start : finding.end] for finding in SCANNER.scan(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("chuyển cho Lê Văn Tám nhé", "Lê Văn Tám"),
        ("người nhận là cô Đoàn Mỹ Linh", "Đoàn Mỹ Linh"),
        ("chiều chị ghé với bé Na", "Na"),
        ("nhà ở số 45 ngõ 128 Hoàng Văn Thái", "số 45 ngõ 128 Hoàng Văn Thái"),
        ("em ở 12/5 đường Nguyễn Trãi nhé", "12/5 đường Nguyễn Trãi"),
    ],
)
def test_hides_names_and_addresses(text: str, value: str) -> None:
    assert value in hidden(text)


@pytest.mark.parametrize("text", ["Số điện thoại cô ấy đây", "số 3 là đẹp", "em ăn phố cổ 3 lần rồi", "Estou em Lisboa"])
def test_leaves_other_words(text: str) -> None:
    assert hidden(text) == []
