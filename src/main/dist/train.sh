#!/bin/sh
# Runs the new image once, the way people use it. At the end the JVM writes the class cache for all later starts:
# a class this run does not meet is loaded the slow way for ever. Called by the build in the folder of the image.
set -eu

commands='study --data training/progress.db
    then study --plain --data training/progress.db
    then --version'

# One after the other, with time to draw in between; the last ones end the last command.
keys() {
    for key in 1 ' ' j k q; do
        sleep 0.3
        printf %s "$key"
    done
}

rm -rf training
mkdir training
export SHELL=/bin/sh TERM=xterm-256color RETAIN_MAIN=retain.Training RETAIN_OPTS=-XX:AOTCacheOutput=retain/lib/retain.aot
run="stty cols 80 rows 24; retain/bin/retain $(echo $commands)"

# On a terminal, or the classes of the full screen are missed. util-linux and BSD disagree on how to ask for one.
if script --version 2>/dev/null | grep -q util-linux; then
    keys | script -qefc "$run" /dev/null >training/screen 2>&1
elif command -v script >/dev/null; then
    keys | script -q /dev/null sh -c "$run" >training/screen 2>&1
else
    keys | retain/bin/retain $commands >training/screen 2>&1
fi

[ -f retain/lib/retain.aot ] || {
    echo "train.sh: no class cache came out; target/training/screen shows the run" >&2
    exit 1
}
