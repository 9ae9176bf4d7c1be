"""A page of HTML as its elements, for tests that read one."""

from html.parser import HTMLParser

_VOID = {"meta", "br"}


class Node:
    def __init__(self, tag, attributes):
        self.tag, self.attributes, self.parts = tag, dict(attributes), []

    def text(self):
        return "".join(part if isinstance(part, str) else part.text() for part in self.parts)

    def all(self, tag="", css=""):
        """Elements inside with a tag or a class, in order."""
        for part in self.parts:
            if isinstance(part, Node):
                if tag in ("", part.tag) and (not css or css in part.attributes.get("class", "").split()):
                    yield part
                yield from part.all(tag, css)


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = [Node("", ())]

    def handle_starttag(self, tag, attrs):
        node = Node(tag, attrs)
        self.open[-1].parts.append(node)
        if tag not in _VOID:
            self.open.append(node)

    def handle_endtag(self, tag):
        assert self.open.pop().tag == tag

    def handle_data(self, data):
        self.open[-1].parts.append(data)


def read(html):
    reader = _Reader()
    reader.feed(html)
    reader.close()
    (root,) = reader.open
    return root
