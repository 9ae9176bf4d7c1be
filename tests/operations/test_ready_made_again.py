"""Training files that this program wrote are read, and written once more: nothing is lost on the way."""

import json

from tests.exports.ready_made import turn
from tests.operations.driving import result_of
from voicetune_desktop.operations.preparing import Wishes, prepare

ANSWERS = [f"answer number {number}: first the flour and the salt, then so much water that it can be stirred well" for number in range(4)]


def test_pairs_of_one_talk_stay_pairs(empty, tmp_path):
    rows = []
    for talk in range(5):
        said = [turn("user", f"how is bread number {talk} made?")]
        for number, answer in enumerate(ANSWERS):
            better, worse = f"{answer} {talk}", f"no idea {number} {talk}"
            pair = {"preferred_output": [turn("assistant", better)], "non_preferred_output": [turn("assistant", worse)]}
            rows.append({"input": {"messages": [*said]}, **pair})
            said += [turn("assistant", better), turn("user", f"and then, after step {number} of {talk}?")]
    (tmp_path / "pairs.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    wishes = Wishes("assistant", tmp_path / "out", targets=("openai-preference",))
    report = result_of(prepare(empty, [tmp_path / "pairs.jsonl"], wishes))
    assert sum(file["examples"] for file in report.files) == len(rows)
