#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Every lexicon and rule of config/ compiles, and every example holds.
set -eu

"${BUILD:-build}/rasid" check config
