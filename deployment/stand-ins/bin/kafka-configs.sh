#!/usr/bin/env bash
exec java -Xmx128m -cp '/opt/stand-ins/lib/*' kafka.admin.ConfigCommand "$@"
