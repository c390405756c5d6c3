#!/bin/sh
# Runs the new image once, the way people use it. At the end the JVM writes the class cache for all later starts: a class
# that this run does not meet is loaded the slow way for ever. Called by the build in the folder that holds the image.
set -eu

# One process, because each writes a cache of its own.
commands='exam quick --data training/progress.db
    then study --notice --data training/progress.db
    then study --plain --data training/progress.db
    then check
    then items --data training/progress.db
    then due --data training/progress.db
    then exam --list --data training/progress.db
    then log --data training/progress.db
    then --version'

# Typed one after the other, with time to draw in between. For the examination, first and to the key, since what it leaves
# over would be typed into the session: the notice, the entrance to its end, an answer, the overview, submitted, the result,
# its review, the way out. For the session: the notice, a help page, an answer, its grade, a remark, the way out. They must
# end the session: the terminal sends no end of input. No Ctrl-C: it would come when all is over.
keys() {
    sleep 1
    for key in '\r' '\033[6~' '\033[6~' '\r' 1 '\r' '\033OR' s y r q \
        '\r' '\033OP' '\r' 1 '\r' '\r' '\r' i q '\r' 0 '\r' '\r' '\033' u f ok '\r' '\033' q q q '\033' q q q; do
        printf "$key"
        sleep 0.15
    done
}

# On a terminal, or the classes of the full screen are missed. util-linux and BSD disagree on how to ask for one.
on_terminal() {
    if script --version 2>/dev/null | grep -q util-linux; then
        script -qefc "stty cols 80 rows 24; $1" /dev/null
    elif command -v script >/dev/null; then
        script -q /dev/null sh -c "stty cols 80 rows 24; $1"
    else
        sh -c "$1"
    fi
}

rm -rf training
mkdir training
export SHELL=/bin/sh TERM=xterm-256color
export RETAIN_MAIN=retain.Training RETAIN_OPTS=-XX:AOTCacheOutput=retain/lib/retain.aot
if ! keys | on_terminal "retain/bin/retain $(echo $commands)" >training/screen 2>&1 || ! [ -f retain/lib/retain.aot ]; then
    echo "train.sh: the program failed or wrote no class cache:" >&2
    tail -n 20 training/screen >&2
    exit 1
fi
