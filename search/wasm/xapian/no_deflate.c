// The half of zlib that Xapian writes with, which nothing in the page calls: each says that it cannot.
#include <zlib.h>

int deflateInit2_(z_streamp stream, int level, int method, int window, int memory, int strategy, const char* version,
                  int size) {
    (void)stream, (void)level, (void)method, (void)window, (void)memory, (void)strategy, (void)version, (void)size;
    return Z_VERSION_ERROR;
}

int deflate(z_streamp stream, int flush) {
    (void)stream, (void)flush;
    return Z_STREAM_ERROR;
}

int deflateReset(z_streamp stream) {
    (void)stream;
    return Z_STREAM_ERROR;
}

int deflateEnd(z_streamp stream) {
    (void)stream;
    return Z_OK;
}
