#!/bin/sh
pytest --collect-only
python manage.py migrate
exec gunicorn
