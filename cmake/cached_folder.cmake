# Folders that are costly to make are kept for other checkouts, in $REMIT_CACHE, else ~/.cache/remit: each as one
# archive, which is named after the digest of all that it was made from, and after its own, so that a damaged one is
# found out. Where nothing can be kept (no home, a full disk, REMIT_CACHE empty), everything is made, and works as well.
if(DEFINED ENV{REMIT_CACHE})
  set(cache "$ENV{REMIT_CACHE}")
elseif(NOT "$ENV{HOME}" STREQUAL "")
  set(cache "$ENV{HOME}/.cache/remit")
else()
  set(cache "")
endif()

# A digest of texts and of files' contents; not of where the files are.
function(digest_of result texts files)
  set(parts "${texts}")
  foreach(file IN LISTS files)
    file(SHA256 "${file}" digest)
    cmake_path(GET file FILENAME name)
    list(APPEND parts "${name} ${digest}")
  endforeach()
  string(SHA256 digest "${parts}")
  set(${result} "${digest}" PARENT_SCOPE)
endfunction()

# Unpacks the archive for `digest` as `folder`, if there is a whole one.
function(take_folder result name digest folder)
  set(${result} FALSE PARENT_SCOPE)
  if(cache STREQUAL "")
    return()
  endif()
  file(GLOB archives "${cache}/${name}-${digest}-*.tar.gz")
  foreach(archive IN LISTS archives)
    file(SHA256 "${archive}" own)
    if(archive MATCHES "-${own}\\.tar\\.gz$")
      file(REMOVE_RECURSE "${folder}")
      file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${folder}" TOUCH)
      execute_process(COMMAND touch "${archive}" ERROR_QUIET)  # Used: not to be removed below.
      set(${result} TRUE PARENT_SCOPE)
      return()
    endif()
    execute_process(COMMAND rm -f "${archive}" ERROR_QUIET)
  endforeach()
endfunction()

# Keeps `files`, paths in `folder`, for take_folder(), and forgets what nobody has taken for two months. By commands,
# whose failures, unlike those of file(), do not end the build.
function(keep_folder name digest folder files)
  if(cache STREQUAL "")
    return()
  endif()
  string(RANDOM LENGTH 12 random)
  set(archive "${cache}/.${name}-${random}")
  execute_process(COMMAND mkdir -p "${cache}" ERROR_QUIET)
  execute_process(COMMAND tar --create --gzip --file "${archive}" ${files} WORKING_DIRECTORY "${folder}"
                  RESULT_VARIABLE status ERROR_QUIET)
  if(status EQUAL 0)
    file(SHA256 "${archive}" own)
    execute_process(COMMAND mv "${archive}" "${cache}/${name}-${digest}-${own}.tar.gz" ERROR_QUIET)
  else()
    execute_process(COMMAND rm -f "${archive}" ERROR_QUIET)
  endif()
  execute_process(COMMAND find "${cache}" -maxdepth 1 -name "*${name}-*" -mtime +60 -delete OUTPUT_QUIET ERROR_QUIET)
endfunction()
