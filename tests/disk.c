/* SPDX-License-Identifier: ISC */
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/*
 * A bad disk for the tests of the service, to be preloaded. It is about files
 * whose path begins with DISK_FOLDER. What goes wrong is told by files that
 * lie in the folder DISK_CONTROL at the time:
 *
 *	full      what would make a file longer fails with ENOSPC
 *	quota     the same with EDQUOT
 *	readonly  every writing fails with EROFS
 *	failing   every fsync fails, and as on Linux what it was about is taken
 *	          for written from then on, and is not
 *	stalling  an fsync takes until the file goes away
 *
 * With DISK_SHADOW it knows what a loss of power would leave: that folder has
 * what is durable of every file, under its inode's number, and in "names" the
 * durable names. A write becomes durable with the next fsync of its file, a
 * name with the next fsync of its folder. Whoever cuts the power
 *(tests/power.py) makes the files out of these and of any part of what was not
 *durable.
 */

#define FILES 8192
#define RANGES 4096

struct range {
	off_t begin, end;
};

/* An inode that was written to; it stays for the life of the process. */
struct inode {
	ino_t number;
	struct range *dirty; /* RANGES of them, if there is a shadow */
	size_t count;
};

static struct inode *inodes[FILES];
static short tracked[1024]; /* by descriptor: 0, or 1 + index */
static bool folders[1024];  /* by descriptor: the folder itself */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *folder, *control, *shadow;

static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_open)(const char *, int, ...);
static int (*real_close)(int);
static int (*real_ftruncate)(int, off_t);
static int (*real_fdatasync)(int);
static int (*real_unlink)(const char *);

static void
die(const char *what)
{
	perror(what);
	abort();
}

static bool
told(const char *what)
{
	char path[512];

	if (control == NULL)
		return false;
	snprintf(path, sizeof path, "%s/%s", control, what);
	return access(path, F_OK) == 0;
}

static int
open_shadow(ino_t number, int flags)
{
	char path[512];

	snprintf(path, sizeof path, "%s/%lu", shadow, (unsigned long)number);
	return real_open(path, flags | O_CLOEXEC, 0600);
}

/* Copy a range of a file to its durable twin. */
static void
persist(int from, int to, off_t begin, off_t end)
{
	char piece[65536];

	while (begin < end) {
		size_t want = (size_t)(end - begin);
		ssize_t got = pread(from, piece,
		    want < sizeof piece ? want : sizeof piece, begin);

		if (got <= 0)
			return; /* it was cut since */
		if (real_pwrite(to, piece, (size_t)got, begin) != got)
			die("shadow");
		begin += got;
	}
}

/* The names in the folder are durable now. */
static void
persist_names(void)
{
	char path[512], new[512];
	struct dirent *entry;
	DIR *dir = opendir(folder);
	FILE *out;

	snprintf(new, sizeof new, "%s/names.new", shadow);
	snprintf(path, sizeof path, "%s/names", shadow);
	out = fopen(new, "we");
	if (dir == NULL || out == NULL)
		die("names");
	while ((entry = readdir(dir)) != NULL)
		if (entry->d_type == DT_REG)
			fprintf(out, "%lu %s\n", (unsigned long)entry->d_ino,
			    entry->d_name);
	closedir(dir);
	fclose(out);
	if (rename(new, path) != 0)
		die("names");
}

/* All that lies there when the first process starts is durable. */
static void
begin_shadow(void)
{
	char path[512];
	struct dirent *entry;
	struct stat st;
	DIR *dir;

	snprintf(path, sizeof path, "%s/names", shadow);
	if (access(path, F_OK) == 0)
		return;
	dir = opendir(folder);
	while (dir != NULL && (entry = readdir(dir)) != NULL) {
		int from, to;

		if (entry->d_type != DT_REG)
			continue;
		snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
		from = real_open(path, O_RDONLY | O_CLOEXEC);
		to = open_shadow(entry->d_ino, O_RDWR | O_CREAT | O_TRUNC);
		if (from < 0 || to < 0 || fstat(from, &st) != 0)
			die("begin_shadow");
		persist(from, to, 0, st.st_size);
		real_close(from);
		real_close(to);
	}
	if (dir != NULL)
		closedir(dir);
	persist_names();
}

/* A copy: PostgreSQL writes its title over the environment. */
static const char *
setting(const char *name)
{
	const char *value = getenv(name);

	return value != NULL ? strdup(value) : NULL;
}

__attribute__((constructor)) static void
begin(void)
{
	real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
	real_write = dlsym(RTLD_NEXT, "write");
	real_open = dlsym(RTLD_NEXT, "open64");
	real_close = dlsym(RTLD_NEXT, "close");
	real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
	real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
	real_unlink = dlsym(RTLD_NEXT, "unlink");
	control = setting("DISK_CONTROL");
	shadow = setting("DISK_SHADOW");
	folder = setting("DISK_FOLDER");
	if (folder != NULL && shadow != NULL)
		begin_shadow();
}

static struct inode *
inode_of(int fd)
{
	return fd >= 0 && fd < 1024 && tracked[fd] > 0 ? inodes[tracked[fd] - 1]
						       : NULL;
}

/* Remember what a descriptor stands for. */
static void
track(int fd)
{
	struct stat st;
	int i = 0;

	if (fd < 0 || fd >= 1024 || fstat(fd, &st) != 0)
		return;
	folders[fd] = S_ISDIR(st.st_mode);
	if (!S_ISREG(st.st_mode))
		return;
	pthread_mutex_lock(&lock);
	while (i < FILES && inodes[i] != NULL && inodes[i]->number != st.st_ino)
		i++;
	if (i < FILES && inodes[i] == NULL) {
		inodes[i] = calloc(1, sizeof *inodes[i]);
		inodes[i]->number = st.st_ino;
		if (shadow != NULL)
			inodes[i]->dirty =
			    calloc(RANGES, sizeof *inodes[i]->dirty);
	}
	if (i < FILES)
		tracked[fd] = (short)(i + 1);
	pthread_mutex_unlock(&lock);
}

static bool
is_ours(const char *path)
{
	return folder != NULL && strncmp(path, folder, strlen(folder)) == 0;
}

int
open64(const char *path, int flags, ...)
{
	mode_t mode = 0;
	va_list ap;
	int fd;

	if (flags & O_CREAT) {
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
	}
	if (real_open == NULL)
		begin();
	if (is_ours(path) && (flags & (O_WRONLY | O_RDWR | O_CREAT)) &&
	    told("readonly")) {
		errno = EROFS;
		return -1;
	}
	fd = real_open(path, flags, mode);
	if (is_ours(path))
		track(fd);
	return fd;
}

int
open(const char *path, int flags, ...)
{
	mode_t mode = 0;
	va_list ap;

	if (flags & O_CREAT) {
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
	}
	return open64(path, flags, mode);
}

int
close(int fd)
{
	if (fd >= 0 && fd < 1024) {
		tracked[fd] = 0;
		folders[fd] = false;
	}
	return real_close(fd);
}

/* Why a write up to this place may not be; 0 if it may. */
static int
complaint(int fd, off_t end)
{
	struct stat st;

	if (told("readonly"))
		return EROFS;
	if (fstat(fd, &st) != 0 || end <= st.st_size)
		return 0;
	return told("full") ? ENOSPC : told("quota") ? EDQUOT : 0;
}

static void
note(struct inode *inode, off_t first, off_t last)
{
	if (shadow == NULL)
		return;
	pthread_mutex_lock(&lock);
	if (inode->count == RANGES) { /* too many: one that holds them all */
		for (size_t i = 0; i < RANGES; i++) {
			if (inode->dirty[i].begin < first)
				first = inode->dirty[i].begin;
			if (inode->dirty[i].end > last)
				last = inode->dirty[i].end;
		}
		inode->count = 0;
	}
	inode->dirty[inode->count++] = (struct range){first, last};
	pthread_mutex_unlock(&lock);
}

ssize_t
pwrite64(int fd, const void *bytes, size_t length, off_t offset)
{
	struct inode *inode = inode_of(fd);
	ssize_t wrote;
	int wrong;

	if (real_pwrite == NULL)
		begin();
	if (inode == NULL)
		return real_pwrite(fd, bytes, length, offset);
	wrong = complaint(fd, offset + (off_t)length);
	if (wrong != 0) {
		errno = wrong;
		return -1;
	}
	wrote = real_pwrite(fd, bytes, length, offset);
	if (wrote > 0)
		note(inode, offset, offset + wrote);
	return wrote;
}

ssize_t
pwrite(int fd, const void *bytes, size_t length, off_t offset)
{
	return pwrite64(fd, bytes, length, offset);
}

ssize_t
write(int fd, const void *bytes, size_t length)
{
	ssize_t wrote;

	if (real_write == NULL)
		begin();
	if (inode_of(fd) == NULL)
		return real_write(fd, bytes, length);
	wrote = pwrite64(fd, bytes, length, lseek(fd, 0, SEEK_CUR));
	if (wrote > 0)
		lseek(fd, wrote, SEEK_CUR);
	return wrote;
}

int
ftruncate64(int fd, off_t length)
{
	struct inode *inode = inode_of(fd);

	if (inode != NULL && told("readonly")) {
		errno = EROFS;
		return -1;
	}
	if (inode != NULL)
		note(inode, length, length); /* the size follows the fsync */
	return real_ftruncate(fd, length);
}

int
ftruncate(int fd, off_t length)
{
	return ftruncate64(fd, length);
}

/* What was written to a file is durable now, or (failed) never will be. */
static void
settle(int fd, struct inode *inode, bool failed)
{
	struct stat st;
	int to;

	pthread_mutex_lock(&lock);
	if (shadow != NULL && !failed && inode->count > 0) {
		to = open_shadow(inode->number, O_RDWR | O_CREAT);
		if (to < 0 || fstat(fd, &st) != 0)
			die("settle");
		for (size_t i = 0; i < inode->count; i++)
			persist(
			    fd, to, inode->dirty[i].begin, inode->dirty[i].end);
		if (real_ftruncate(to, st.st_size) != 0)
			die("settle");
		real_close(to);
	}
	inode->count = 0;
	pthread_mutex_unlock(&lock);
}

int
fdatasync(int fd)
{
	struct inode *inode = inode_of(fd);
	bool ours = inode != NULL || (fd >= 0 && fd < 1024 && folders[fd]);

	while (ours && told("stalling"))
		usleep(10000);
	if (ours && told("failing")) {
		if (inode != NULL)
			settle(fd, inode, true);
		errno = EIO;
		return -1;
	}
	if (inode != NULL)
		settle(fd, inode, false);
	else if (ours && shadow != NULL)
		persist_names();
	return ours && shadow != NULL ? 0 : real_fdatasync(fd);
}

int
fsync(int fd)
{
	return fdatasync(fd);
}

int
unlink(const char *path)
{
	if (real_unlink == NULL)
		begin();
	/* held for ever, so that nobody else gets its number */
	if (shadow != NULL && is_ours(path))
		real_open(path, O_RDONLY | O_CLOEXEC);
	return real_unlink(path);
}
