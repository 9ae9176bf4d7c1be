"""Where the packed command begins."""

from voicetune_desktop.cli import main

if __name__ == "__main__":
    main()
