from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.evaluation.packing import packed, unpacked, weighted

COUNTS = st.lists(st.integers(0, 2**40), min_size=3, max_size=3)


@given(st.lists(st.integers(0, 2**63), min_size=1, max_size=20))
def test_counts_come_out_as_they_went_in(counts):
    assert unpacked(packed(counts), len(counts)) == counts


@given(st.lists(st.tuples(COUNTS, st.integers(0, 100)), max_size=20))
def test_weighs_every_bin_of_every_block(blocks):
    counts, weights = [counts for counts, _ in blocks], [weight for _, weight in blocks]
    expected = [sum(weight * several[place] for several, weight in blocks) for place in range(3)]
    assert weighted(list(map(packed, counts)), weights, 3) == expected
