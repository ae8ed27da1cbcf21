/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <netdb.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

#include "base/xmalloc.h"
#include "intake/listen.h"

/* Where clients come to. */

#define FLAGS (LEV_OPT_CLOSE_ON_FREE | LEV_OPT_CLOSE_ON_EXEC)
#define BACKLOG 1024

/* If something is at the path already: remove a socket that is dead. */
static bool
clear_path(const struct sockaddr_un *address, char **cause)
{
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	int rc = connect(fd, (const struct sockaddr *)address, sizeof *address);
	struct stat st;

	close(fd);
	if (rc == 0)
		*cause = xasprintf(
		    "%s: somebody listens there already", address->sun_path);
	else if (lstat(address->sun_path, &st) != 0)
		return true;
	else if (!S_ISSOCK(st.st_mode))
		*cause = xasprintf("%s: not a socket", address->sun_path);
	else if (unlink(address->sun_path) != 0)
		*cause =
		    xasprintf("%s: %s", address->sun_path, strerror(errno));
	return *cause == NULL;
}

/* The socket among those systemd hands over that listens there, or -1. */
static int
find_inherited(const struct sockaddr *address, socklen_t length)
{
	int count = sd_listen_fds(0);

	for (int i = 0; i < count; i++) {
		int fd = SD_LISTEN_FDS_START + i;
		bool is_there =
		    address->sa_family == AF_UNIX
			? sd_is_socket_unix(fd, SOCK_STREAM, 1,
			      ((const struct sockaddr_un *)address)->sun_path,
			      0) > 0
			: sd_is_socket_sockaddr(
			      fd, SOCK_STREAM, address, length, 1) > 0;

		if (is_there)
			return fd;
	}
	return -1;
}

static struct evconnlistener *
take_over(struct event_base *base, int fd, evconnlistener_cb accept, void *arg)
{
	evutil_make_socket_nonblocking(fd);
	/* It listens already: a backlog of 0 leaves that as it is. */
	return evconnlistener_new(base, accept, arg, FLAGS, 0, fd);
}

struct evconnlistener *
listen_unix(struct event_base *base, const char *path, evconnlistener_cb accept,
    void *arg, bool *inherited, char **cause)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	struct evconnlistener *listener;
	mode_t old;
	int fd;

	*cause = NULL;
	if (strlen(path) >= sizeof address.sun_path) {
		*cause = xasprintf("%s: the path is too long", path);
		return NULL;
	}
	strcpy(address.sun_path, path);
	fd = find_inherited((struct sockaddr *)&address, sizeof address);
	*inherited = fd >= 0;
	if (*inherited)
		return take_over(base, fd, accept, arg);
	if (!clear_path(&address, cause))
		return NULL;
	old = umask(0117);
	listener = evconnlistener_new_bind(base, accept, arg, FLAGS, BACKLOG,
	    (struct sockaddr *)&address, sizeof address);
	umask(old);
	if (listener == NULL)
		*cause = xasprintf("%s: %s", path, strerror(errno));
	return listener;
}

struct evconnlistener *
listen_tcp(struct event_base *base, const char *address,
    evconnlistener_cb accept, void *arg, char **cause)
{
	const char *colon = strrchr(address, ':');
	size_t length = (size_t)(colon - address);
	struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *found;
	char *host = *address == '[' ? xstrndup(address + 1, length - 2)
				     : xstrndup(address, length);
	struct evconnlistener *listener;
	int error = getaddrinfo(host, colon + 1, &hints, &found), fd;

	free(host);
	*cause = NULL;
	if (error != 0) {
		*cause = xasprintf("%s: %s", address, gai_strerror(error));
		return NULL;
	}
	fd = find_inherited(found->ai_addr, found->ai_addrlen);
	listener = fd >= 0 ? take_over(base, fd, accept, arg)
			   : evconnlistener_new_bind(base, accept, arg,
				 FLAGS | LEV_OPT_REUSEABLE, BACKLOG,
				 found->ai_addr, (int)found->ai_addrlen);
	freeaddrinfo(found);
	if (listener == NULL)
		*cause = xasprintf("%s: %s", address, strerror(errno));
	return listener;
}
