/* SPDX-License-Identifier: ISC */
#ifndef RASID_MEND_H
#define RASID_MEND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/*
 * Make XML as it is found in feeds (valid UTF-8) such that a strict parser
 * takes it, without changing what is right: a bare & becomes &amp;, an entity
 * that only HTML knows becomes its character, characters that XML forbids are
 * dropped, and so is the XML declaration, whose encoding no longer holds.
 * CDATA sections and comments are left alone. False if there is a document
 * type declaration, which nobody needs in a feed and only attackers use.
 */
bool mend_xml(struct buf *mended, const char *text, size_t length);

#endif
