"""__version__ = "9.9.9" is only text."""

# __version__ = "8.8.8"
__version__ = "1.2.2"  # bumped by hand
