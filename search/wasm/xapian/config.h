/* What Xapian's configure script would find out with Emscripten, as far as the code that is compiled here asks: written
   by hand because running the script takes longer than compiling the library. */
#pragma once

#define PACKAGE "xapian-core"
#define PACKAGE_BUGREPORT "https://xapian.org/bugs"
#define PACKAGE_STRING "xapian-core"
#define PACKAGE_VERSION XAPIAN_VERSION_OF_SOURCE

#define HAVE_CXX11 1
#define HAVE_CXXABI_H 1
#define HAVE_FCNTL_H 1
#define HAVE_INTTYPES_H 1
#define HAVE_LIMITS_H 1
#define HAVE_STDINT_H 1
#define HAVE_STDLIB_H 1
#define HAVE_STRINGS_H 1
#define HAVE_STRING_H 1
#define HAVE_SYS_STAT_H 1
#define HAVE_SYS_TYPES_H 1
#define HAVE_UNISTD_H 1
#define HAVE_UUID_UUID_H 1
#define HAVE_ZLIB_H 1

#define HAVE_FSYNC 1
#define HAVE_POSIX_FADVISE 1
#define HAVE_PREAD 1
#define HAVE_PWRITE 1
#define HAVE_STRERROR_R 1
#define HAVE_DECL_STRERROR_R 1

#define HAVE_DECL_EXP10 0
#define HAVE_DECL___EXP10 0
#define HAVE_DECL_LOG2 1
#define HAVE_DECL_SIGLONGJMP 0
#define HAVE_DECL_SIGSETJMP 0
#define HAVE_DECL__ADDCARRY_U32 0
#define HAVE_DECL__ADDCARRY_U64 0
#define HAVE_DECL__BYTESWAP_UINT64 0
#define HAVE_DECL__BYTESWAP_ULONG 0
#define HAVE_DECL__BYTESWAP_USHORT 0
#define HAVE_DECL__PUTENV_S 0
#define HAVE_DECL__SUBBORROW_U32 0
#define HAVE_DECL__SUBBORROW_U64 0
#define HAVE_DECL___BUILTIN_ADD_OVERFLOW 1
#define HAVE_DECL___BUILTIN_BSWAP16 1
#define HAVE_DECL___BUILTIN_BSWAP32 1
#define HAVE_DECL___BUILTIN_BSWAP64 1
#define HAVE_DECL___BUILTIN_CLZ 1
#define HAVE_DECL___BUILTIN_CLZL 1
#define HAVE_DECL___BUILTIN_CLZLL 1
#define HAVE_DECL___BUILTIN_CTZ 1
#define HAVE_DECL___BUILTIN_CTZL 1
#define HAVE_DECL___BUILTIN_CTZLL 1
#define HAVE_DECL___BUILTIN_MUL_OVERFLOW 1
#define HAVE_DECL___BUILTIN_POPCOUNT 1
#define HAVE_DECL___BUILTIN_POPCOUNTL 1
#define HAVE_DECL___BUILTIN_POPCOUNTLL 1
#define HAVE_DECL___BUILTIN_SUB_OVERFLOW 1
#define HAVE_DECL___POPCNT 0
#define HAVE_DECL___POPCNT64 0

#define SIZEOF_INT 4
#define SIZEOF_LONG 4
#define SIZEOF_LONG_LONG 8
#define SIZEOF_SHORT 2
#define SNPRINTF snprintf

#define rare(CONDITION) __builtin_expect(!!(CONDITION), 0)
#define usual(CONDITION) __builtin_expect(!!(CONDITION), 1)
#define XAPIAN_LIB_BUILD 1
