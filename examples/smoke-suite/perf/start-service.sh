#!/bin/sh
# To try the example. In the workflows the gateway is deployed, and PERF_BASE_URL says where.
exec "$(dirname "$0")/../../stand-ins/start.sh" gateway
