#!/bin/sh
# SPDX-License-Identifier: ISC
#
# What rules can say: the examples and counter-examples of tests/data/language
# hold over the small lexicon.
set -eu

"${BUILD:-build}/rasid" check tests/data/lexicon tests/data/language
