"""Lets VoiceTune ask a detector that lives in another Python: `python -I adapter.py ENGINE MODEL`, JSON lines over the pipes.

The first line says what was loaded: {"version", "model", "labels"}, or {"error": "missing" | "unloadable"}. Then each line of texts
gets a line of [start, end, label, score] for each text. Nothing is written anywhere else, and no connection can be opened.
Needs nothing but the standard library and the engine itself; works with Python 3.8 and newer.
"""

import json
import os
import site
import sys
from importlib.metadata import version
from pathlib import Path

LABELS = ("person", "organization", "place")
"""What GLiNER, which takes any words, is asked for."""
OURS = ("EMAIL_ADDRESS", "URL", "PHONE_NUMBER", "CREDIT_CARD", "IBAN_CODE", "IP_ADDRESS", "MAC_ADDRESS", "CRYPTO", "DATE_TIME")
"""What VoiceTune finds by itself, or leaves; Presidio need not look for it."""
NO_SCORE = 0.5
"""spaCy does not say how sure it is."""
UNREAD = ["parser", "tagger", "morphologizer", "lemmatizer", "trainable_lemmatizer", "attribute_ruler"]
"""Parts of a spaCy pipeline that cost time and find no entities; neither does tok2vec, unless one that does listens to it."""
ASKING = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
STARTING = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.startfile")


class Spacy:
    """A spaCy pipeline, without the parts that find no entities."""

    def __init__(self, model):
        import spacy

        self.nlp = spacy.load(model, exclude=UNREAD)
        if "tok2vec" in self.nlp.pipe_names and "Listener" not in json.dumps(self.nlp.config["components"]):
            self.nlp.disable_pipe("tok2vec")
        self.version = spacy.__version__
        self.model = named(self.nlp.meta)
        self.labels = sorted({label for pipe in self.nlp.pipe_names for label in self.nlp.pipe_labels.get(pipe, ())})

    def read(self, texts):
        """The entities of each text."""
        return [[(ent.start_char, ent.end_char, ent.label_, NO_SCORE) for ent in doc.ents] for doc in self.nlp.pipe(texts)]


class Presidio:
    """Presidio's recognizers around a spaCy model."""

    def __init__(self, model):
        from presidio_analyzer import AnalyzerEngine, BatchAnalyzerEngine, RecognizerRegistry
        from presidio_analyzer.nlp_engine import SpacyNlpEngine

        meta = json.loads(Path(model, "meta.json").read_text(encoding="utf-8"))
        self.version, self.model, self.language = version("presidio-analyzer"), named(meta), meta["lang"]
        words = SpacyNlpEngine(models=[{"lang_code": self.language, "model_name": model}])
        words.load()
        registry = RecognizerRegistry(supported_languages=[self.language])
        registry.load_predefined_recognizers(languages=[self.language], nlp_engine=words)
        analyzer = AnalyzerEngine(registry=registry, nlp_engine=words, supported_languages=[self.language])
        self.labels = sorted(set(analyzer.get_supported_entities(self.language)).difference(OURS))
        self.analyzer = BatchAnalyzerEngine(analyzer)

    def read(self, texts):
        """The findings of each text."""
        found = self.analyzer.analyze_iterator(texts, language=self.language, entities=self.labels)
        return [[(one.start, one.end, one.entity_type, one.score) for one in several] for several in found]


class Gliner:
    """A GLiNER model."""

    def __init__(self, model):
        from gliner import GLiNER

        self.gliner = GLiNER.from_pretrained(model, local_files_only=True)
        self.gliner.eval()
        self.version, self.model, self.labels = version("gliner"), Path(model).name, list(LABELS)

    def read(self, texts):
        """The entities of each text."""
        found = self.gliner.inference(texts, self.labels, threshold=NO_SCORE)
        return [[(one["start"], one["end"], one["label"], one["score"]) for one in several] for several in found]


def named(meta):
    """The name of a spaCy model, as "en_core_web_sm 3.8.0"."""
    return " ".join(filter(None, ("_".join(filter(None, (meta.get("lang"), meta.get("name")))), meta.get("version"))))


ENGINES = {"spacy": Spacy, "presidio": Presidio, "gliner": Gliner}


def stay_here(event, arguments):
    """Refuse sockets that lead out of this computer, look-ups of hosts, and other programs, which might do either."""
    inet = event == "socket.__new__" and str(getattr(arguments[1], "name", arguments[1])) not in ("AF_UNIX", "1")
    if inet or event in ASKING or event in STARTING:
        raise PermissionError("no connections")


def own_pipe():
    """Standard output for our answers alone: what a library prints goes nowhere."""
    pipe = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    return pipe


def loaded(name, model):
    """The engine, and what to say about it."""
    try:
        engine = ENGINES[name](model)
    except ImportError:
        return None, {"error": "missing"}
    except Exception:  # noqa: BLE001 - whatever it is, it may quote a path, and the answer is the same
        return None, {"error": "unloadable"}
    return engine, {"version": engine.version, "model": engine.model, "labels": engine.labels}


def main(name, model):
    """Answer until there is nothing more to read."""
    pipe = own_pipe()
    sys.addaudithook(stay_here)
    site.addsitedir(site.getusersitepackages())
    engine, hello = loaded(name, model)
    pipe.write(json.dumps(hello).encode() + b"\n")
    pipe.flush()
    for line in sys.stdin.buffer if engine else ():
        answer = [[(int(s), int(e), str(label), float(score)) for s, e, label, score in found] for found in engine.read(json.loads(line))]
        pipe.write(json.dumps(answer).encode() + b"\n")
        pipe.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
