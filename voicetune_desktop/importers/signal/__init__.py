"""Signal: its own export, and those of signal-export, signalbackup-tools and sigtop."""
