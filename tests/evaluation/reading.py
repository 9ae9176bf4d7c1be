"""Evidence of a measure from a few texts a voice."""

from voicetune_desktop.evaluation.measures.measure import Measure
from voicetune_desktop.evaluation.packing import weighted
from voicetune_desktop.evaluation.reading import Reading


def totals(measure: Measure, **voices):
    """What a measure counts of each voice, all its blocks together, with the evidence."""
    evidence = measure.evidence({name: Reading(tuple(texts)) for name, texts in voices.items()})
    assert evidence is not None
    return evidence, {name: weighted(counted.blocks, [1] * len(counted.blocks), evidence.bins) for name, counted in evidence.voices.items()}


def values(measure: Measure, **voices):
    """The value of each voice."""
    evidence, sums = totals(measure, **voices)
    return {name: round(evidence.value(counts), 4) for name, counts in sums.items()}


def distances(measure: Measure, **voices):
    """The distance of each voice but the person's to the person."""
    evidence, sums = totals(measure, **voices)
    return {name: evidence.distance(counts, sums["you"]) for name, counts in sums.items() if name != "you"}
