audit:
	pip-audit || true
