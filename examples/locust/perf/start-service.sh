#!/bin/sh
# Here a stand-in; in your repository, whatever starts your service and returns once it answers.
exec "$(dirname "$0")/../../stand-ins/start.sh" http-api
