/* SPDX-License-Identifier: ISC */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "feed/html.h"
#include "feed/mend.h"

#define REFERENCE_LENGTH 32 /* of the longest that is looked at */

/* What is copied as it stands, from its opening to its end. */
static const struct {
	const char *open, *close;
} verbatim[] = {
    {"<![CDATA[", "]]>"},
    {"<!--", "-->"},
    {"<?", "?>"},
};

static const char *const predefined[] = {"amp", "lt", "gt", "quot", "apos"};

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static bool
begins(const char *p, const char *end, const char *with)
{
	size_t length = strlen(with);

	return (size_t)(end - p) >= length && memcmp(p, with, length) == 0;
}

/* Just behind the next such text, or the end. */
static const char *
behind(const char *p, const char *end, const char *text)
{
	const char *found = memmem(p, (size_t)(end - p), text, strlen(text));

	return found != NULL ? found + strlen(text) : end;
}

static bool
allowed(unsigned long c)
{
	return c == '\t' || c == '\n' || c == '\r' ||
	       (c >= ' ' && c < 0xd800) || (c >= 0xe000 && c < 0xfffe) ||
	       (c >= 0x10000 && c <= 0x10ffff);
}

/* Write "&#…;", or nothing if XML may not have that character. */
static void
mend_number(struct buf *out, const char *number)
{
	bool hex = tolower((unsigned char)*number) == 'x';
	const char *digits = number + hex;
	char *rest;
	unsigned long c = strtoul(digits, &rest, hex ? 16 : 10);

	if (!isxdigit((unsigned char)*digits) || *rest != '\0')
		buf_printf(out, "&amp;#%s;", number);
	else if (allowed(c))
		buf_printf(out, "&#x%lx;", c);
}

static void
mend_name(struct buf *out, const char *name)
{
	unsigned int c;

	for (size_t i = 0; i < LENGTH(predefined); i++) {
		if (strcmp(name, predefined[i]) == 0) {
			buf_printf(out, "&%s;", name);
			return;
		}
	}
	c = html_entity(name);
	if (c != 0)
		buf_addu(out, c);
	else
		buf_printf(out, "&amp;%s;", name);
}

/* Write what an & begins; returns where the text goes on. */
static const char *
mend_reference(struct buf *out, const char *p, const char *end)
{
	char name[REFERENCE_LENGTH];
	size_t length = 0;

	for (p++; p + length < end && length < sizeof name - 1; length++) {
		char c = p[length];

		if (!isalnum((unsigned char)c) && !(c == '#' && length == 0))
			break;
		name[length] = c;
	}
	name[length] = '\0';
	if (length == 0 || p + length == end || p[length] != ';') {
		buf_adds(out, "&amp;");
		return p;
	}
	if (name[0] == '#')
		mend_number(out, name + 1);
	else
		mend_name(out, name);
	return p + length + 1;
}

/* Copy a part in which references mean nothing, but not forbidden bytes. */
static void
copy(struct buf *out, const char *p, const char *end)
{
	const char *run = p;

	for (; p < end; p++) {
		if ((unsigned char)*p >= ' ' || *p == '\n' || *p == '\t' ||
		    *p == '\r')
			continue;
		buf_add(out, run, (size_t)(p - run));
		run = p + 1;
	}
	buf_add(out, run, (size_t)(end - run));
}

/* The end of a part that stands as it is, or NULL if none begins here. */
static const char *
verbatim_end(const char *p, const char *end)
{
	for (size_t i = 0; i < LENGTH(verbatim); i++) {
		if (begins(p, end, verbatim[i].open))
			return behind(p, end, verbatim[i].close);
	}
	return NULL;
}

/* The length of what must not be copied: 0 for what may. */
static size_t
forbidden(const char *p, const char *end)
{
	unsigned char c = (unsigned char)*p;

	if (c < ' ')
		return c != '\n' && c != '\t' && c != '\r';
	if (c == 0xef &&
	    (begins(p, end, "\xef\xbf\xbe") || begins(p, end, "\xef\xbf\xbf")))
		return 3;
	return 0;
}

bool
mend_xml(struct buf *out, const char *text, size_t length)
{
	const char *p = text, *end = text + length, *run, *next;
	size_t drop = 0;

	if (begins(p, end, "<?xml") && isspace((unsigned char)p[5]))
		p = behind(p, end, "?>");
	for (run = p; p < end;) {
		if (*p != '&' && *p != '<' && (drop = forbidden(p, end)) == 0) {
			p++;
			continue;
		}
		buf_add(out, run, (size_t)(p - run));
		if (*p == '&') {
			p = mend_reference(out, p, end);
		} else if (*p != '<') {
			p += drop;
		} else if ((next = verbatim_end(p, end)) != NULL) {
			copy(out, p, next);
			p = next;
		} else if (end - p > 9 && strncasecmp(p, "<!doctype", 9) == 0) {
			return false;
		} else {
			buf_addc(out, *p++);
		}
		run = p;
	}
	buf_add(out, run, (size_t)(p - run));
	return true;
}
