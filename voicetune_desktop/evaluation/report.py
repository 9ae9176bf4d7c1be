"""The style report: every measure for every voice, with its range, a sentence, and where the model lies between person and others."""

from collections.abc import Iterator, Mapping
from math import isnan
from random import Random

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation import placing
from voicetune_desktop.evaluation.measures.measure import Counted, Evidence, Measure
from voicetune_desktop.evaluation.measures.registry import MEASURES
from voicetune_desktop.evaluation.packing import weighted
from voicetune_desktop.evaluation.placing import Found
from voicetune_desktop.evaluation.reading import compared_size, readings
from voicetune_desktop.evaluation.records import Corpora, Interval, MeasureFigure, Row, Standing, StyleReport, VoiceFigure, VoiceName
from voicetune_desktop.evaluation.resampling import Weights, draws, interval
from voicetune_desktop.evaluation.verdicts import (
    FEWEST_ANSWERS,
    FEWEST_THINGS,
    NAMES,
    STANDINGS,
    listed,
    small_sample,
    too_little,
    verdict,
)

_MOST_ROWS = 12


def style_report(corpora: Corpora, seed: int) -> StyleReport:
    """Every measure that applies to these voices. Raises VoiceTuneError without answers of the person or of anybody else."""
    return StyleReport(labels(corpora), compared_size(corpora), tuple(style_figures(corpora, seed)), tuple(_notes(corpora)))


def style_figures(corpora: Corpora, seed: int) -> Iterator[MeasureFigure]:
    """The measures one by one, for those who show how far it is. Raises as `style_report` does."""
    if not corpora.you.texts or len(corpora.voices()) < 2:
        raise VoiceTuneError("There is nothing to compare.", "Add answers of yours and of one other voice.")
    read, names = readings(corpora, seed), labels(corpora)
    resamples = _Resamples(seed)
    for measure in MEASURES:
        evidence = measure.evidence(read)
        if evidence is not None:
            yield _figure(measure, evidence, resamples, names)


def labels(corpora: Corpora) -> dict[VoiceName, str]:
    """What each voice that has answers is called."""
    return {name: answers.label or NAMES[name] for name, answers in corpora.voices().items()}


def _notes(corpora: Corpora) -> Iterator[str]:
    size, voices = compared_size(corpora), corpora.voices()
    if size < FEWEST_ANSWERS:
        yield small_sample(size)
    if "held_out" not in voices:
        yield "Without held-out answers of yours, nothing says how much you differ from yourself."
    if "others" not in voices:
        yield "Without answers of other people, nothing says how far apart people are."


class _Resamples:
    """The same resamples of a voice for all measures with as many blocks."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._known: dict[tuple[VoiceName, int], list[Weights]] = {}

    def of(self, voice: VoiceName, count: int) -> list[Weights]:
        if (voice, count) not in self._known:
            self._known[voice, count] = draws(count, Random(f"{self._seed} {voice} {count}"))
        return self._known[voice, count]


def _figure(measure: Measure, evidence: Evidence, resamples: _Resamples, names: Mapping[VoiceName, str]) -> MeasureFigure:
    sums = {name: _sum(counted, evidence.bins) for name, counted in evidence.voices.items()}
    mine = sums.get("you", [])
    found: dict[VoiceName, Found] = {
        name: _found(name, evidence, sums[name], mine, resamples.of(name, len(counted.blocks)))
        for name, counted in evidence.voices.items()
        if any(sums[name]) and not isnan(evidence.value(sums[name]))
    }
    standing = placing.standing(found, "model")
    voices = tuple(_voice_figure(name, evidence.voices.get(name), found.get(name)) for name in names)
    return MeasureFigure(
        id=measure.id,
        title=measure.title,
        unit=measure.unit,
        distance=measure.distance,
        voices=voices,
        rows=tuple(_rows(evidence, [sums.get(name, []) for name in names])),
        from_chats=measure.from_chats,
        verdict=_verdict(measure, found, names, standing, next((one.counted for one in voices if one.voice == "model"), 0)),
        small=any(map(_is_small, voices)),
        place=placing.place(found, "model"),
        base_place=placing.place(found, "base"),
        standing=standing,
        standing_words=STANDINGS[standing] if standing else "",
    )


def _sum(counted: Counted, bins: int) -> list[int]:
    return weighted(counted.blocks, [1] * len(counted.blocks), bins)


def _found(name: VoiceName, evidence: Evidence, totals: list[int], mine: list[int], resamples: list[Weights]) -> Found:
    """The figures of a voice and of its resamples."""
    blocks, bins = evidence.voices[name].blocks, evidence.bins
    drawn = [again for weights in resamples if any(again := weighted(blocks, weights, bins))]
    measured = name != "you" and (any(mine) or "you" not in evidence.voices)
    return Found(
        value=evidence.value(totals),
        values=list(map(evidence.value, drawn)),
        distance=evidence.distance(totals, mine) if measured else None,
        distances=[evidence.distance(again, mine) for again in drawn] if measured else [],
    )


def _voice_figure(name: VoiceName, counted: Counted | None, found: Found | None) -> VoiceFigure:
    return VoiceFigure(
        voice=name,
        value=interval(found.value, found.values) if found else None,
        distance=_distance(found) if found else None,
        counted=counted.events if counted else 0,
    )


def _distance(found: Found) -> Interval | None:
    return None if found.distance is None else interval(found.distance, found.distances, least=0.0)


def _is_small(figure: VoiceFigure) -> bool:
    return figure.value is not None and figure.counted < FEWEST_THINGS


def _verdict(
    measure: Measure, found: Mapping[VoiceName, Found], names: Mapping[VoiceName, str], standing: Standing | None, counted: int
) -> str:
    model, mirror = found.get("model"), found.get(measure.mirror)
    if model and mirror:
        return verdict(measure, names["model"], (model.value, mirror.value), placing.direction(model, mirror), standing)
    if "model" in names and mirror:
        return too_little(measure, names["model"], counted)
    return listed(measure, {names[name]: one.value for name, one in found.items() if name != "base"})


def _rows(evidence: Evidence, sums: list[list[int]]) -> Iterator[Row]:
    """The rows of the picture that somebody has anything in: scales in order, kinds by the highest share."""
    rows = [Row(label, tuple(_share(totals, bins) for totals in sums)) for label, bins in evidence.picture]
    filled = [row for row in rows if any(row.shares)]
    yield from filled if len(filled) <= _MOST_ROWS else sorted(filled, key=lambda row: -max(row.shares))[:_MOST_ROWS]


def _share(totals: list[int], bins: tuple[int, ...]) -> float:
    return sum(totals[place] for place in bins) / sum(totals) if any(totals) else 0.0
