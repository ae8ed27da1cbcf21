/* SPDX-License-Identifier: ISC */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/*
 * Poison for the tests of the service: preloaded, it makes the reading of JSON
 * go wrong on words in it. A word before ":parse" works where bytes become
 * articles, one before ":extract" where articles become events.
 *
 *	crash	the process is killed by a signal
 *	hang	it never comes back
 *	eat	it takes memory until there is none
 *	open	it tries to open what a worker must not; if it can, it crashes
 */

typedef json_t *load_function(const char *, size_t, size_t, json_error_t *);

/* There in programs built with a sanitizer. */
extern void __asan_init(void) __attribute__((weak));
extern void __tsan_init(void) __attribute__((weak));

/* Take memory without end, the way the program itself does. */
static void
eat(void)
{
	for (;;) {
		char *memory = malloc(1 << 20);

		if (memory == NULL)
			exit(1); /* as xmalloc() does */
		memset(memory, 1, 1 << 20);
	}
}

/* Nothing of this may work in a worker. */
static void
try_to_open(void)
{
	int pair[2];

	if (open("/etc/passwd", O_RDONLY) >= 0 ||
	    open("/tmp/poison", O_WRONLY | O_CREAT, 0600) >= 0 ||
	    socket(AF_INET, SOCK_STREAM, 0) >= 0 ||
	    socket(AF_UNIX, SOCK_STREAM, 0) >= 0 || dup(0) >= 0 ||
	    pipe(pair) == 0)
		abort();
	for (int fd = 1; fd < 1024; fd++) {
		if (fd == 2 && (__asan_init != NULL || __tsan_init != NULL))
			continue; /* it has to have somewhere to complain */
		if (fcntl(fd, F_GETFD) != -1 || errno != EBADF)
			abort();
	}
}

static void
hang(void)
{
	for (;;)
		;
}

static const struct {
	const char *word;
	void (*act)(void);
} poisons[] = {
    {"crash", abort}, {"hang", hang}, {"eat", eat}, {"open", try_to_open}};

json_t *
json_loadb(const char *bytes, size_t length, size_t flags, json_error_t *error)
{
	static load_function *real;
	const char *hash = memmem(bytes, length, "\"text_hash\"", 11);
	char word[32];

	for (size_t i = 0; i < sizeof poisons / sizeof poisons[0]; i++) {
		strcpy(word, poisons[i].word);
		strcat(word, hash != NULL ? ":extract" : ":parse");
		if (memmem(bytes, length, word, strlen(word)) != NULL)
			poisons[i].act();
	}
	if (real == NULL)
		real = (load_function *)dlsym(RTLD_NEXT, "json_loadb");
	return real(bytes, length, flags, error);
}
