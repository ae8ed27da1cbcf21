/* SPDX-License-Identifier: ISC */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include "base/arena.h"
#include "base/buf.h"
#include "feed/charset.h"

/*
 * Which charset bytes are in, and the bytes as UTF-8. A name that was declared
 * is often wrong on the Arabic web, while bytes that happen to be good UTF-8
 * are nothing else in practice; so the bytes are asked first.
 */

#define NAME_MAX_LENGTH 40
#define DETECT_BYTES 65536   /* what is shown to ICU's detector */
#define DECLARED_WITHIN 2048 /* where XML and HTML must declare it */

struct magic {
	const char *bytes;
	size_t length;
	const char *name; /* charset, or what kind of file it is */
};

static const struct magic marks[] = {
    {"\xef\xbb\xbf", 3, "UTF-8"},
    {"\xff\xfe\0\0", 4, "UTF-32LE"},
    {"\0\0\xfe\xff", 4, "UTF-32BE"},
    {"\xff\xfe", 2, "UTF-16LE"},
    {"\xfe\xff", 2, "UTF-16BE"},
};

static const struct magic files[] = {
    {"\x1f\x8b", 2, "gzip data, send it uncompressed"},
    {"BZh", 3, "bzip2 data, send it uncompressed"},
    {"\xfd"
     "7zXZ",
	5, "xz data, send it uncompressed"},
    {"\x28\xb5\x2f\xfd", 4, "zstd data, send it uncompressed"},
    {"PK\3\4", 4, "a zip file, send what is in it"},
    {"%PDF-", 5, "a PDF file, send its text"},
    {"\x89PNG", 4, "a picture"},
    {"GIF8", 4, "a picture"},
    {"\xff\xd8\xff", 3, "a picture"},
    {"\x7f"
     "ELF",
	4, "a program"},
    {"SQLite format 3", 15, "a database"},
};

/* Names of the web that ICU does not know, or means otherwise. */
static const struct {
	const char *label, *name;
} labels[] = {
    {"x-cp1256", "windows-1256"},
    {"cp-1256", "windows-1256"},
    {"win-1256", "windows-1256"},
    {"win1256", "windows-1256"},
    {"iso88596", "ISO-8859-6"},
    {"iso8859-6", "ISO-8859-6"},
    {"iso-8859-6-i", "ISO-8859-6"},
    {"iso-8859-6-e", "ISO-8859-6"},
    {"utf8", "UTF-8"},
    {"unicode-1-1-utf-8", "UTF-8"},
    {"unicode", "UTF-16LE"},
};

/* What a server or an editor declares when nobody told it anything. */
static const char *const careless[] = {
    "UTF-8",
    "US-ASCII",
    "ASCII",
    "ISO-8859-1",
    "latin1",
    "windows-1252",
};

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static const struct magic *
magic_find(
    const struct magic *table, size_t count, const char *bytes, size_t length)
{
	for (size_t i = 0; i < count; i++) {
		if (length >= table[i].length &&
		    memcmp(bytes, table[i].bytes, table[i].length) == 0)
			return &table[i];
	}
	return NULL;
}

/* The length of the start that is good UTF-8 without NUL. */
static size_t
valid_length(const char *text, size_t length)
{
	const uint8_t *s = (const uint8_t *)text;
	size_t at = 0, next;
	UChar32 c;

	while (at < length) {
		if (s[at] - 1u < 0x7f) {
			at++;
		} else if (at + 1 < length && s[at] >= 0xc2 && s[at] < 0xe0 &&
			   (s[at + 1] & 0xc0) == 0x80) {
			at += 2;
		} else {
			next = at;
			U8_NEXT(s, next, length, c);
			if (c <= 0)
				break;
			at = next;
		}
	}
	return at;
}

bool
charset_valid(const char *text, size_t length)
{
	return valid_length(text, length) == length;
}

/* Copy UTF-8, put U+FFFD for what is broken, leave NULs out. */
static const char *
repair(const char *bytes, size_t length, struct arena *arena, size_t *out)
{
	const uint8_t *s = (const uint8_t *)bytes;
	struct buf buf = {0};
	size_t at = 0, good;
	const char *text;
	UChar32 c;

	while (at < length) {
		good = valid_length(bytes + at, length - at);
		buf_add(&buf, bytes + at, good);
		at += good;
		if (at == length)
			break;
		U8_NEXT_OR_FFFD(s, at, length, c);
		if (c != 0)
			buf_addu(&buf, (uint32_t)c);
	}
	*out = buf.length;
	text = arena_strndup(arena, buf.length ? buf.data : "", buf.length);
	buf_free(&buf);
	return text;
}

/* So many times more characters of UTF-8 than bytes that are none. */
static bool
mostly_utf8(const char *bytes, size_t length, size_t times)
{
	const uint8_t *s = (const uint8_t *)bytes;
	size_t at = 0, good = 0, bad = 0;
	UChar32 c;

	while (at < length) {
		if (s[at] < 0x80) {
			at++;
			continue;
		}
		U8_NEXT(s, at, length, c);
		if (c < 0)
			bad++;
		else
			good++;
	}
	return good >= bad * times;
}

/* A name that may be given to ICU, in its spelling; NULL for none. */
static const char *
name_known(const char *name)
{
	UErrorCode status = U_ZERO_ERROR;
	UConverter *converter;

	for (size_t i = 0; i < LENGTH(labels); i++) {
		if (strcasecmp(labels[i].label, name) == 0)
			return labels[i].name;
	}
	if (strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
			 "0123456789-_.:") != strlen(name) ||
	    strlen(name) > NAME_MAX_LENGTH)
		return NULL;
	converter = ucnv_open(name, &status);
	if (U_FAILURE(status))
		return NULL;
	ucnv_close(converter);
	return name;
}

static bool
is_careless(const char *name)
{
	for (size_t i = 0; i < LENGTH(careless); i++) {
		if (strcasecmp(careless[i], name) == 0)
			return true;
	}
	return false;
}

/* Convert by ICU; what the charset has no character for becomes U+FFFD. */
static const char *
convert(const char *bytes, size_t length, const char *name, struct arena *arena,
    size_t *out)
{
	UErrorCode status = U_ZERO_ERROR;
	UConverter *converter = ucnv_open(name, &status);
	const char *end = bytes + length, *text;
	struct buf buf = {0};
	UChar32 c;

	if (U_FAILURE(status))
		return NULL;
	for (;;) {
		status = U_ZERO_ERROR;
		c = ucnv_getNextUChar(converter, &bytes, end, &status);
		if (status == U_INDEX_OUTOFBOUNDS_ERROR)
			break;
		/* A character that the end cuts off is told as an error. */
		if (U_FAILURE(status))
			c = 0xfffd;
		if (c != 0)
			buf_addu(&buf, (uint32_t)c);
		if (U_FAILURE(status) && status != U_TRUNCATED_CHAR_FOUND &&
		    status != U_ILLEGAL_CHAR_FOUND &&
		    status != U_INVALID_CHAR_FOUND)
			break;
	}
	ucnv_close(converter);
	*out = buf.length;
	text = arena_strndup(arena, buf.length ? buf.data : "", buf.length);
	buf_free(&buf);
	return text;
}

/* UTF-16 without a mark: ASCII at its start has NULs on every other byte. */
static const char *
wide(const char *bytes, size_t length)
{
	if (length < 4 || length % 2 != 0)
		return NULL;
	if (!bytes[0] && bytes[1] && !bytes[2] && bytes[3])
		return "UTF-16BE";
	if (bytes[0] && !bytes[1] && bytes[2] && !bytes[3])
		return "UTF-16LE";
	return NULL;
}

/* Controls that no text has are more than one in twenty. */
static bool
is_binary(const char *bytes, size_t length)
{
	size_t controls = 0;

	if (length > DETECT_BYTES)
		length = DETECT_BYTES;
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)bytes[i];

		if (c < ' ' && strchr("\t\n\v\f\r\x1b", c) == NULL)
			controls++;
		else if (c == 0)
			controls++;
	}
	return controls > length / 20 + 1;
}

/* Copy a charset's name that stands here, in quotes or bare. */
static const char *
name_copy(const char *at, const char *end, struct arena *arena)
{
	const char *start;

	while (at < end &&
	       (isspace((unsigned char)*at) || *at == '"' || *at == '\''))
		at++;
	start = at;
	while (at < end &&
	       (isalnum((unsigned char)*at) || strchr("-_.:", *at) != NULL) &&
	       *at != '\0')
		at++;
	if (at == start)
		return NULL;
	return arena_strndup(arena, start, (size_t)(at - start));
}

/* The name behind "key =" (any case), the key being a word of its own. */
static const char *
name_behind(
    const char *text, size_t length, const char *key, struct arena *arena)
{
	const char *end = text + length, *at;
	size_t key_length = strlen(key);

	for (const char *p = text; p + key_length < end; p++) {
		if (strncasecmp(p, key, key_length) != 0 ||
		    (p > text && isalnum((unsigned char)p[-1])))
			continue;
		at = p + key_length;
		while (at < end && isspace((unsigned char)*at))
			at++;
		if (at < end && *at == '=')
			return name_copy(at + 1, end, arena);
	}
	return NULL;
}

/* What XML or HTML declare about themselves. */
static const char *
declared_inside(const char *bytes, size_t length, struct arena *arena)
{
	const char *name = NULL, *end;

	while (length > 0 && isspace((unsigned char)*bytes)) {
		bytes++;
		length--;
	}
	if (length == 0 || *bytes != '<')
		return NULL;
	if (length > DECLARED_WITHIN)
		length = DECLARED_WITHIN;
	if (length > 5 && memcmp(bytes, "<?xml", 5) == 0) {
		end = memchr(bytes, '>', length);
		if (end != NULL)
			name = name_behind(
			    bytes, (size_t)(end - bytes), "encoding", arena);
	}
	if (name == NULL)
		name = name_behind(bytes, length, "charset", arena);
	return name;
}

const char *
charset_of_media_type(const char *media_type, struct arena *arena)
{
	if (media_type == NULL)
		return NULL;
	return name_behind(media_type, strlen(media_type), "charset", arena);
}

/*
 * Which of the two old charsets of Arabic: each has common letters at places
 * where the other has none, or a letter of French.
 */
static const char *
detect_arabic(const char *bytes, size_t length)
{
	size_t windows = 0, iso = 0;

	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)bytes[i];

		/* ghain tatweel fa qaf kaf, alif maqsura, ya, comma */
		windows += (c >= 0xdb && c <= 0xdf) || c == 0xec || c == 0xed ||
			   c == 0xa1;
		/* qaf, ha waw alif-maqsura ya, comma */
		iso += c == 0xe2 || (c >= 0xe7 && c <= 0xea) || c == 0xac;
	}
	return iso > windows ? "ISO-8859-6" : "windows-1256";
}

/* Ask ICU; what it takes for a charset of Arabic is decided by letters. */
static const char *
detect(const char *bytes, size_t length, struct arena *arena)
{
	UErrorCode status = U_ZERO_ERROR;
	UCharsetDetector *detector = ucsdet_open(&status);
	const UCharsetMatch *match;
	const char *name = NULL;
	size_t arabic = 0, high = 0;

	if (length > DETECT_BYTES)
		length = DETECT_BYTES;
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)bytes[i];

		high += c >= 0x80;
		/* alif, lam, mim, ya: a third of any Arabic text */
		arabic += c == 0xc7 || c == 0xe1 || c == 0xe4 || c == 0xed ||
			  c == 0xea;
	}
	ucsdet_setText(detector, bytes, (int32_t)length, &status);
	match = ucsdet_detect(detector, &status);
	if (U_SUCCESS(status) && match != NULL)
		name = ucsdet_getName(match, &status);
	if (name != NULL && U_SUCCESS(status))
		name = arena_strdup(arena, name);
	ucsdet_close(detector);
	if (arabic * 5 > high && high * 4 > length)
		return detect_arabic(bytes, length);
	if (name == NULL || strstr(name, "1256") != NULL ||
	    strcmp(name, "ISO-8859-6") == 0 || strncmp(name, "UTF", 3) == 0 ||
	    strncmp(name, "IBM", 3) == 0 || name_known(name) == NULL)
		return detect_arabic(bytes, length);
	return name;
}

/* Bytes that are no good UTF-8 and have no mark. */
static const char *
decode_other(const char *bytes, size_t length, const char *declared,
    struct arena *arena, size_t *out, const char **error)
{
	const char *name;

	if (mostly_utf8(bytes, length, 10))
		return repair(bytes, length, arena, out);
	if (declared == NULL)
		declared = declared_inside(bytes, length, arena);
	name = declared ? name_known(declared) : NULL;
	if (name != NULL && !is_careless(name))
		return convert(bytes, length, name, arena, out);
	if (mostly_utf8(bytes, length, 1))
		return repair(bytes, length, arena, out);
	if (declared != NULL && name == NULL) {
		*error = arena_printf(arena, "unknown charset \"%.*s\"",
		    NAME_MAX_LENGTH, declared);
		return NULL;
	}
	name = detect(bytes, length, arena);
	return convert(bytes, length, name, arena, out);
}

const char *
charset_decode(const char *bytes, size_t length, const char *declared,
    struct arena *arena, size_t *out, const char **error)
{
	const struct magic *magic =
	    magic_find(marks, LENGTH(marks), bytes, length);
	const char *name;

	*error = NULL;
	if (magic != NULL && magic != &marks[0])
		return convert(bytes + magic->length, length - magic->length,
		    magic->name, arena, out);
	if (magic != NULL) {
		bytes += magic->length;
		length -= magic->length;
	}
	*out = length;
	if (charset_valid(bytes, length) && !is_binary(bytes, length))
		return bytes;
	if ((name = wide(bytes, length)) != NULL)
		return convert(bytes, length, name, arena, out);
	magic = magic_find(files, LENGTH(files), bytes, length);
	if (magic != NULL) {
		*error = arena_printf(arena, "this is %s", magic->name);
		return NULL;
	}
	if (declared != NULL && strncasecmp(declared, "utf-16", 6) == 0 &&
	    name_known(declared) != NULL)
		return convert(bytes, length, declared, arena, out);
	if (is_binary(bytes, length)) {
		*error = "this is binary data, not text";
		return NULL;
	}
	return decode_other(bytes, length, declared, arena, out, error);
}
