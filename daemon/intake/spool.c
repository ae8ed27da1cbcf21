/* SPDX-License-Identifier: ISC */
#include <dirent.h>
#include <errno.h>
#include <event2/event.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/queue.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/conf.h"
#include "base/crashpoint.h"
#include "base/log.h"
#include "base/xmalloc.h"
#include "intake/accept.h"
#include "intake/spool.h"
#include "intake/spoolname.h"

/*
 * A look through the folders makes a list of names, in order; files are taken
 * from it as long as there is room. When it is used up, and something has
 * changed or the list was cut, comes the next look.
 */
#define NAMES_MAX 1000 /* of one look */
#define FILES_MAX 16   /* under way at once */

struct folder {
	int fd;
	const char *feed; /* or NULL */
};

struct name {
	TAILQ_ENTRY(name) entry;
	struct folder *folder;
	char text[];
};

TAILQ_HEAD(names, name);

/* A file under way; found again by what it was when it was read. */
struct file {
	LIST_ENTRY(file) entry;
	struct spool *spool;
	struct folder *folder;
	struct stat stat;
	char name[];
};

struct spool {
	struct accept *accept;
	size_t max_body;
	struct folder *folders; /* the first is the spool itself */
	size_t folder_count;
	int rejected; /* folder */
	int inotify;
	struct event *changed;
	struct event *timer; /* look, or go on */
	long scan_seconds;
	struct names names;
	size_t name_count;
	bool look_again; /* there may be names that are not on the list */
	bool resume;	 /* the timer only goes on with the list */
	bool held;	 /* told to come back later: nothing till the timer */
	bool stopped;
	LIST_HEAD(, file) files;
	struct spool_state state;
};

static void go_on(struct spool *);

/* Come back to work after a while. */
static void
later(struct spool *spool, long seconds)
{
	struct timeval tv = {seconds, 0};

	evtimer_add(spool->timer, &tv);
}

static bool
is_under_way(
    const struct spool *spool, const struct folder *folder, const char *name)
{
	const struct file *file;

	LIST_FOREACH(file, &spool->files, entry)
	if (file->folder == folder && strcmp(file->name, name) == 0)
		return true;
	return false;
}

static int
by_name(const void *a, const void *b)
{
	struct name *const *x = a, *const *y = b;

	return strcmp((*x)->text, (*y)->text);
}

/* Put the names of a folder on the list, sorted. */
static void
look_into(struct spool *spool, struct folder *folder)
{
	int fd = openat(folder->fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);
	struct name *found[NAMES_MAX];
	struct dirent *entry;
	size_t count = 0;

	if (dir == NULL) {
		log_warn("spool");
		if (fd >= 0)
			close(fd);
		return;
	}
	while ((entry = readdir(dir)) != NULL) {
		size_t length = strlen(entry->d_name);

		if (!spoolname_ours(entry->d_name) || entry->d_type == DT_DIR ||
		    is_under_way(spool, folder, entry->d_name))
			continue;
		if (count + spool->name_count == NAMES_MAX) {
			spool->look_again = true;
			break;
		}
		found[count] = xmalloc(sizeof **found + length + 1);
		found[count]->folder = folder;
		memcpy(found[count++]->text, entry->d_name, length + 1);
	}
	closedir(dir);
	qsort(found, count, sizeof *found, by_name);
	for (size_t i = 0; i < count; i++)
		TAILQ_INSERT_TAIL(&spool->names, found[i], entry);
	spool->name_count += count;
}

static void
look(struct spool *spool)
{
	spool->look_again = false;
	for (size_t i = 0; i < spool->folder_count; i++)
		look_into(spool, &spool->folders[i]);
}

/* A name that is free in rejected/. */
static void
rejected_name(const struct spool *spool, const struct folder *folder,
    const char *name, char text[NAME_MAX + 1])
{
	struct stat st;
	int number = 0;

	do
		spoolname_rejected(text, folder->feed, name, number++);
	while (number < 10000 &&
	       fstatat(spool->rejected, text, &st, AT_SYMLINK_NOFOLLOW) == 0);
}

/* Write why a file was rejected beside where it will be. */
static void
write_reason(const struct spool *spool, const char *name, const char *reason)
{
	char path[NAME_MAX + sizeof SPOOLNAME_ERROR];
	size_t length = strlen(reason);
	int fd;

	snprintf(path, sizeof path, "%s" SPOOLNAME_ERROR, name);
	fd = openat(spool->rejected, path,
	    O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0640);
	if (fd < 0 || write(fd, reason, length) != (ssize_t)length)
		log_warn("spool: rejected/%s", path);
	if (fd >= 0)
		close(fd);
}

static void
reject(struct spool *spool, const struct folder *folder, const char *name,
    const char *reason)
{
	char to[NAME_MAX + 1];
	int length = (int)strcspn(reason, "\n");

	log_warnx("spool: %s rejected: %.*s", name, length, reason);
	spool->state.rejected++;
	rejected_name(spool, folder, name, to);
	write_reason(spool, to, reason);
	crashpoint("spool-moving");
	if (renameat(folder->fd, name, spool->rejected, to) != 0)
		log_warn("spool: can't move %s to rejected/", name);
}

/* The file of this name is still the one that was read. */
static bool
is_same(const struct file *file)
{
	struct stat now;

	return fstatat(file->folder->fd, file->name, &now,
		   AT_SYMLINK_NOFOLLOW) == 0 &&
	       now.st_dev == file->stat.st_dev &&
	       now.st_ino == file->stat.st_ino &&
	       now.st_size == file->stat.st_size &&
	       now.st_mtim.tv_sec == file->stat.st_mtim.tv_sec &&
	       now.st_mtim.tv_nsec == file->stat.st_mtim.tv_nsec;
}

/* What became of the items of a file, for its .error. */
static char *
list_rejects(const struct receipt *receipt)
{
	struct buf text = {0};

	for (size_t i = 0; i < receipt->reject_count; i++)
		buf_printf(&text, "item %llu: %s\n",
		    (unsigned long long)receipt->rejects[i].index + 1,
		    receipt->rejects[i].message);
	buf_printf(&text, "%zu accepted, %zu known, %zu rejected\n",
	    receipt->accepted, receipt->known, receipt->reject_count);
	return buf_take(&text);
}

/* All of it is durable: the file may go, or what was wrong is told. */
static void
settle(struct file *file, const struct receipt *receipt)
{
	struct spool *spool = file->spool;
	char *text;

	if (!is_same(file)) {
		spool->look_again = true;
		return;
	}
	spool->state.taken++;
	crashpoint("spool-taken");
	if (receipt->reject_count > 0) {
		text = list_rejects(receipt);
		reject(spool, file->folder, file->name, text);
		free(text);
	} else if (unlinkat(file->folder->fd, file->name, 0) != 0) {
		log_warn("spool: can't remove %s", file->name);
	}
}

static void
on_receipt(void *arg, const struct receipt *receipt)
{
	struct file *file = arg;
	struct spool *spool = file->spool;

	LIST_REMOVE(file, entry);
	spool->state.under_way--;
	accept_release(spool->accept, (size_t)file->stat.st_size);
	if (receipt->kind == RECEIPT_TAKEN) {
		settle(file, receipt);
	} else if (receipt->kind == RECEIPT_POISON) {
		if (is_same(file))
			reject(spool, file->folder, file->name, receipt->why);
	} else {
		spool->look_again = spool->held = true;
		later(spool, spool->scan_seconds);
	}
	free(file);
	if (!spool->held && !spool->stopped) {
		spool->resume = true;
		later(spool, 0);
	}
}

/* All bytes of an open file, or NULL with errno. */
static char *
read_whole(int fd, size_t size)
{
	char *bytes = xmalloc(size + 1);
	size_t length = 0;

	while (length < size) {
		ssize_t got = read(fd, bytes + length, size - length);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0) {
			if (got == 0)
				errno = EAGAIN; /* it shrank: later */
			free(bytes);
			return NULL;
		}
		length += (size_t)got;
	}
	return bytes;
}

/* What speaks against a file by its outside, or NULL. */
static const char *
complaint(const struct spool *spool, const struct stat *st)
{
	if (!S_ISREG(st->st_mode))
		return "not a regular file";
	if (st->st_size == 0)
		return "the file is empty";
	if ((size_t)st->st_size > spool->max_body)
		return "the file is longer than max_body";
	return NULL;
}

/* Why a file can't be opened, if that will not change by itself. */
static const char *
open_complaint(int error)
{
	switch (error) {
	case ELOOP:
		return "a symbolic link";
	case ENXIO:
	case ENODEV:
		return "not a regular file";
	case EACCES:
	case EPERM:
		return "permission denied";
	default:
		return NULL;
	}
}

/* Hand the bytes of a file in. */
static void
submit(struct spool *spool, const struct name *name, const struct stat *st,
    const char *bytes)
{
	struct file *file = xmalloc(sizeof *file + strlen(name->text) + 1);
	struct origin origin = {.feed = name->folder->feed};

	file->spool = spool;
	file->folder = name->folder;
	file->stat = *st;
	strcpy(file->name, name->text);
	LIST_INSERT_HEAD(&spool->files, file, entry);
	spool->state.under_way++;
	accept_submit(spool->accept, bytes, (size_t)st->st_size, &origin,
	    on_receipt, file);
}

/* Take an open file; false if there is no room for it now. */
static bool
take_open(struct spool *spool, const struct name *name, int fd)
{
	const char *wrong;
	struct stat st;
	char *bytes;

	if (fstat(fd, &st) != 0)
		return true;
	if (S_ISDIR(st.st_mode))
		return true;
	wrong = complaint(spool, &st);
	if (wrong != NULL) {
		reject(spool, name->folder, name->text, wrong);
		return true;
	}
	if (!accept_reserve(spool->accept, (size_t)st.st_size))
		return false;
	bytes = read_whole(fd, (size_t)st.st_size);
	if (bytes == NULL) {
		log_warn("spool: %s", name->text);
		accept_release(spool->accept, (size_t)st.st_size);
		return true;
	}
	submit(spool, name, &st, bytes);
	free(bytes);
	return true;
}

static bool
take(struct spool *spool, const struct name *name)
{
	int fd = openat(name->folder->fd, name->text,
	    O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	const char *wrong;
	bool room;

	if (fd < 0) {
		wrong = open_complaint(errno);
		if (wrong != NULL)
			reject(spool, name->folder, name->text, wrong);
		else if (errno != ENOENT)
			log_warn("spool: %s", name->text);
		return true;
	}
	room = take_open(spool, name, fd);
	close(fd);
	return room;
}

/* Take files from the list, as many as there is room for. */
static void
go_on(struct spool *spool)
{
	struct name *name;

	if (spool->stopped || spool->held)
		return;
	if (TAILQ_EMPTY(&spool->names) && spool->look_again)
		look(spool);
	while ((name = TAILQ_FIRST(&spool->names)) != NULL) {
		if (spool->state.under_way >= FILES_MAX)
			return; /* a receipt brings us back */
		if (!take(spool, name)) {
			spool->resume = true;
			later(spool, 1);
			return;
		}
		TAILQ_REMOVE(&spool->names, name, entry);
		spool->name_count--;
		free(name);
	}
	later(spool, spool->look_again ? 0 : spool->scan_seconds);
}

static void
on_timer(evutil_socket_t fd, short what, void *arg)
{
	struct spool *spool = arg;

	(void)fd;
	(void)what;
	spool->held = false;
	if (!spool->resume)
		spool->look_again = true;
	spool->resume = false;
	go_on(spool);
}

static void
on_change(evutil_socket_t fd, short what, void *arg)
{
	struct spool *spool = arg;
	char events[4096];

	(void)what;
	while (read(fd, events, sizeof events) > 0)
		;
	spool->look_again = true;
	go_on(spool);
}

/* Open a folder, made if it is not there; -1 with errno. */
static int
open_folder(int parent, const char *path)
{
	if (mkdirat(parent, path, 0770) != 0 && errno != EEXIST)
		return -1;
	return openat(parent, path,
	    O_RDONLY | O_DIRECTORY | O_CLOEXEC |
		(parent == AT_FDCWD ? 0 : O_NOFOLLOW));
}

/* Add a folder to those that are looked into. */
static bool
add_folder(struct spool *spool, int fd, const char *path, const char *feed)
{
	struct folder *folder = &spool->folders[spool->folder_count];

	if (fd < 0)
		return false;
	folder->fd = fd;
	folder->feed = feed;
	spool->folder_count++;
	if (spool->inotify >= 0 && inotify_add_watch(spool->inotify, path,
				       IN_MOVED_TO | IN_CLOSE_WRITE) < 0)
		log_warn("inotify for %s: looking every %ld s", path,
		    spool->scan_seconds);
	return true;
}

/* Open everything; false with errno. */
static bool
open_all(struct spool *spool, const struct conf *conf)
{
	int top = open_folder(AT_FDCWD, conf->spool_dir);

	if (!add_folder(spool, top, conf->spool_dir, NULL))
		return false;
	spool->rejected = open_folder(top, "rejected");
	if (spool->rejected < 0)
		return false;
	for (size_t i = 0; i < conf->feed_count; i++) {
		const char *feed = conf->feeds[i].name;
		char *path = xasprintf("%s/%s", conf->spool_dir, feed);
		bool ok = add_folder(spool, open_folder(top, feed), path, feed);

		free(path);
		if (!ok)
			return false;
	}
	return true;
}

struct spool *
spool_new(struct event_base *base, const struct conf *conf,
    struct accept *accept, char **cause)
{
	struct spool *spool = xcalloc(1, sizeof *spool);

	spool->accept = accept;
	spool->max_body = (size_t)conf->max_body;
	spool->scan_seconds = conf->spool_scan;
	spool->folders = xcalloc(conf->feed_count + 1, sizeof *spool->folders);
	spool->rejected = -1;
	TAILQ_INIT(&spool->names);
	LIST_INIT(&spool->files);
	spool->inotify = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
	spool->timer = evtimer_new(base, on_timer, spool);
	spool->changed = event_new(
	    base, spool->inotify, EV_READ | EV_PERSIST, on_change, spool);
	if (!open_all(spool, conf)) {
		*cause = xasprintf("%s: %s", conf->spool_dir, strerror(errno));
		spool_free(spool);
		return NULL;
	}
	if (spool->inotify >= 0)
		event_add(spool->changed, NULL);
	later(spool, 0);
	return spool;
}

void
spool_stop(struct spool *spool)
{
	if (spool == NULL)
		return;
	spool->stopped = true;
	evtimer_del(spool->timer);
	event_del(spool->changed);
}

void
spool_free(struct spool *spool)
{
	struct name *name;

	if (spool == NULL)
		return;
	while ((name = TAILQ_FIRST(&spool->names)) != NULL) {
		TAILQ_REMOVE(&spool->names, name, entry);
		free(name);
	}
	for (size_t i = 0; i < spool->folder_count; i++)
		close(spool->folders[i].fd);
	if (spool->rejected >= 0)
		close(spool->rejected);
	if (spool->inotify >= 0)
		close(spool->inotify);
	event_free(spool->changed);
	event_free(spool->timer);
	free(spool->folders);
	free(spool);
}

struct spool_state
spool_state(const struct spool *spool)
{
	static const struct spool_state none;

	return spool != NULL ? spool->state : none;
}
