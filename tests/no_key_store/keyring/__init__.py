"""In the place of keyring for the programs that a test starts on Windows and macOS: all of it, but no key store."""

from pkgutil import extend_path

__path__ = extend_path(__path__, __name__)
