/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <event2/http.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/conf.h"
#include "base/xmalloc.h"
#include "intake/client.h"

/* The tool's side of the conversation with the daemon. */

static int
connect_to(const char *path, char **cause)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int fd, error;

	if (strlen(path) >= sizeof address.sun_path) {
		*cause = xasprintf("%s: the path is too long", path);
		errno = ENAMETOOLONG;
		return -1;
	}
	strcpy(address.sun_path, path);
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd >= 0 &&
	    connect(fd, (struct sockaddr *)&address, sizeof address) == 0)
		return fd;
	error = errno;
	*cause = xasprintf("%s: %s%s", path, strerror(error),
	    error == ENOENT || error == ECONNREFUSED ? " (does rasidd run?)"
						     : "");
	if (fd >= 0)
		close(fd);
	errno = error;
	return -1;
}

static bool
send_all(int fd, const char *bytes, size_t length)
{
	while (length > 0) {
		ssize_t n = send(fd, bytes, length, MSG_NOSIGNAL);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		bytes += n;
		length -= (size_t)n;
	}
	return true;
}

static bool
read_all(int fd, struct buf *buf)
{
	char piece[16 * 1024];
	ssize_t n;

	while ((n = read(fd, piece, sizeof piece)) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		buf_add(buf, piece, (size_t)n);
	}
	return true;
}

/* Take status and headers off an answer; interim ones (1xx) are skipped. */
static bool
parse_reply(struct buf *raw, struct client_reply *reply)
{
	char *end, *line;

	do {
		if (raw->data == NULL ||
		    sscanf(raw->data, "HTTP/1.%*d %d", &reply->status) != 1)
			return false;
		end = strstr(raw->data, "\r\n\r\n");
		if (end == NULL)
			return false;
		*end = '\0';
		line = strcasestr(raw->data, "\r\nRetry-After:");
		if (line != NULL)
			reply->retry_after = strtol(line + 14, NULL, 10);
		buf_drop(raw, (size_t)(end + 4 - raw->data));
	} while (reply->status < 200);
	reply->body = *raw;
	return true;
}

bool
client_request(const char *socket_path, const char *method, const char *target,
    const char *body, size_t length, struct client_reply *reply, char **cause)
{
	struct buf head = {0}, raw = {0};
	int fd = connect_to(socket_path, cause);
	bool ok;

	memset(reply, 0, sizeof *reply);
	if (fd < 0)
		return false;
	buf_printf(&head,
	    "%s %s HTTP/1.1\r\nHost: rasid\r\nConnection: close\r\n"
	    "Content-Length: %zu\r\n\r\n",
	    method, target, length);
	/* One that is refused may be answered before all is sent. */
	ok = send_all(fd, head.data, head.length) && send_all(fd, body, length);
	ok = read_all(fd, &raw) || ok;
	close(fd);
	buf_free(&head);
	if (ok && parse_reply(&raw, reply))
		return true;
	buf_free(&raw);
	*cause = xasprintf("%s: the connection broke off", socket_path);
	errno = EPIPE;
	return false;
}

char *
client_encode(const char *text)
{
	char *encoded = evhttp_encode_uri(text);

	return encoded != NULL ? encoded : xstrdup("");
}

char *
client_error(const struct client_reply *reply)
{
	json_t *o = reply->body.data ? json_loadb(reply->body.data,
					   reply->body.length, 0, NULL)
				     : NULL;
	const char *why = json_string_value(json_object_get(o, "error"));
	char *text = why ? xstrdup(why)
			 : xasprintf("the daemon answers %d", reply->status);

	json_decref(o);
	return text;
}

struct conf *
client_conf(const char *file)
{
	struct buf errors = {0};
	struct conf *conf;

	if (file == NULL && access(CONF_PATH, F_OK) != 0)
		return conf_new();
	conf = conf_load(file != NULL ? file : CONF_PATH, &errors);
	if (conf == NULL)
		fputs(errors.data, stderr);
	buf_free(&errors);
	return conf;
}
