/* SPDX-License-Identifier: ISC */
#ifndef RASID_ARTICLE_H
#define RASID_ARTICLE_H

#include <stddef.h>

struct arena;
struct conf;

/*
 * One article as it came, in valid UTF-8 without NUL. Every pointer belongs to
 * the arena that it was read into; NULL is "not told".
 */
struct article {
	const char *id;	       /* key: see article_identify() */
	const char *feed;      /* the stanza of the configuration, or NULL */
	const char *country;   /* of the feed, as its stanza tells: alpha-3 */
	const char *time_zone; /* in which the feed's days are told: IANA */
	const char *url;
	const char *title;
	const char *body;
	const char *published; /* ISO 8601 date or time, zone kept, or NULL */
	const char *publisher;
	const char *lang;   /* BCP 47; NULL counts as "ar" */
	char text_hash[65]; /* SHA-256 of title and body, hex */
};

/*
 * Settle the article's key and text hash: its own id as it is, qualified by
 * the feed as "feed/id" where there is one; else "sha256:" and the hash of its
 * URL, or of its text where that is missing too. Memory comes from the arena.
 */
void article_identify(struct article *, struct arena *);

/*
 * Set country and time zone to what the configuration knows of the article's
 * feed, as it is today; they are the configuration's, not copied.
 */
void article_place(struct article *, const struct conf *);

/* Bounds in bytes; the id's is that of the whole key, with its feed. */
#define ARTICLE_ID_MAX 1000
#define ARTICLE_URL_MAX 8000
#define ARTICLE_TITLE_MAX (32 * 1024)
#define ARTICLE_BODY_MAX (4 * 1024 * 1024)

/* Why an article can't be taken, in words for its sender; NULL if it can. */
const char *article_complaint(const struct article *);

#endif
