# cmake/cached_folder.cmake: what was kept is taken, unless its inputs are others, or it is damaged, or nothing can be
# kept.
# Run with -D FOLDER=, for what it writes.
file(REMOVE_RECURSE "${FOLDER}")
file(WRITE "${FOLDER}/made/part/file" "made once")
set(ENV{REMIT_CACHE} "${FOLDER}/cache")
include("${CMAKE_CURRENT_LIST_DIR}/../../cmake/cached_folder.cmake")

function(expect_taken expected digest why)
  take_folder(taken thing "${digest}" "${FOLDER}/taken")
  if(NOT taken STREQUAL expected)
    message(SEND_ERROR "${why}: taken is ${taken}")
  endif()
endfunction()

digest_of(digest "flags;version 1" "${FOLDER}/made/part/file")
expect_taken(FALSE ${digest} "nothing is kept yet")
keep_folder(thing ${digest} "${FOLDER}/made" "part/file")
expect_taken(TRUE ${digest} "it is kept")
file(READ "${FOLDER}/taken/part/file" content)
if(NOT content STREQUAL "made once")
  message(SEND_ERROR "what is taken is not what was kept: ${content}")
endif()

digest_of(other "flags;version 2" "${FOLDER}/made/part/file")
expect_taken(FALSE ${other} "another version")
file(APPEND "${FOLDER}/made/part/file" ", and changed")
digest_of(other "flags;version 1" "${FOLDER}/made/part/file")
expect_taken(FALSE ${other} "another content")

file(GLOB archive "${FOLDER}/cache/*")
file(APPEND "${archive}" "damage")
expect_taken(FALSE ${digest} "the archive is damaged")
if(EXISTS "${archive}")
  message(SEND_ERROR "a damaged archive stays")
endif()

foreach(nowhere IN ITEMS "" "/proc/remit")
  set(cache "${nowhere}")
  keep_folder(thing ${digest} "${FOLDER}/made" "part/file")
  expect_taken(FALSE ${digest} "nothing can be kept in \"${nowhere}\"")
endforeach()
