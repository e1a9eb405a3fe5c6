# Makes the engine that pages search with, or takes it from the cache. A script; browser_engine.cmake runs it. In
# ENGINE_FOLDER it makes
#   xapian/   the library that it stands on, which changes only when Debian's package does
#   engine/   engine-LANGUAGE.wasm, the same packed with .gz, and link-LANGUAGE: the command that linked it, for tests
#   site/     the packed ones, as sites carry them
# Each is made from nothing, so that it is what another checkout would make.
include("${CMAKE_CURRENT_LIST_DIR}/cached_folder.cmake")
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH source_folder)
set(wasm "${source_folder}/search/wasm")

# Configures and builds a project with Emscripten. Its scripts need libraries that only Debian's node finds by itself.
function(build_with_emscripten source folder)
  set(ENV{NODE_PATH} /usr/share/nodejs)
  file(REMOVE_RECURSE "${folder}")
  execute_process(COMMAND "${CMAKE_COMMAND}" -G Ninja -S "${source}" -B "${folder}" ${ARGN}
                  -D "CMAKE_TOOLCHAIN_FILE=${EMSCRIPTEN_TOOLCHAIN}" -D "XAPIAN_VERSION=${XAPIAN_VERSION}"
                  COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND "${CMAKE_COMMAND}" --build "${folder}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(make_xapian folder)
  build_with_emscripten("${wasm}/xapian" "${folder}" -D "XAPIAN_PACKAGE=${XAPIAN_PACKAGE}"
                        -D "ZLIB_PACKAGE=${ZLIB_PACKAGE}" -D "VERSION_HEADER=${VERSION_HEADER}")
endfunction()

function(make_engine folder)
  build_with_emscripten("${wasm}" "${folder}" -D "XAPIAN_FOLDER=${ENGINE_FOLDER}/xapian" -D "STEMMERS=${STEMMERS}")
  foreach(language IN LISTS STEMMERS)
    set(engine "${folder}/engine-${language}.wasm")
    execute_process(COMMAND "${GZIP_BEST}" -12 -n -c "${engine}" OUTPUT_FILE "${engine}.gz" COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND "${CMAKE_MAKE_PROGRAM}" -C "${folder}" --quiet -t commands "engine-${language}.wasm"
                    OUTPUT_VARIABLE commands COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCH "[^\n]*\n?$" link "${commands}")
    # As the head of a word only: names of objects have the folder within them.
    string(REPLACE " ${ENGINE_FOLDER}/" " ../" link "${link}")
    file(WRITE "${folder}/link-${language}" "${link}")
  endforeach()
endfunction()

# Xapian: what was compiled, and the headers that are needed to compile more.
file(GLOB inputs "${wasm}/xapian/*")
list(APPEND inputs "${VERSION_HEADER}" "${wasm}/compile_options.cmake" "${CMAKE_CURRENT_LIST_FILE}")
digest_of(xapian_digest "${XAPIAN_PACKAGE};${ZLIB_PACKAGE};${COMPILER}" "${inputs}")
take_folder(taken xapian ${xapian_digest} "${ENGINE_FOLDER}/xapian")
if(NOT taken)
  make_xapian("${ENGINE_FOLDER}/xapian")
  set(headers include sources/zlib)
  foreach(folder IN ITEMS include common languages)
    list(APPEND headers "sources/xapian-core/${folder}")
  endforeach()
  keep_folder(xapian ${xapian_digest} "${ENGINE_FOLDER}/xapian" "libxapian.a;libzlib.a;${headers}")
endif()

# Our own part, and the objects that it is linked from.
file(GLOB inputs "${wasm}/*.*" "${wasm}/../*.h" "${wasm}/../src/*")
digest_of(engine_digest "${xapian_digest};${STEMMERS};${PACKER}" "${inputs}")
take_folder(taken engine ${engine_digest} "${ENGINE_FOLDER}/engine")
if(NOT taken)
  make_engine("${ENGINE_FOLDER}/engine")
  file(GLOB_RECURSE made RELATIVE "${ENGINE_FOLDER}/engine"
       "${ENGINE_FOLDER}/engine/*.o" "${ENGINE_FOLDER}/engine/engine-*.wasm*" "${ENGINE_FOLDER}/engine/link-*")
  keep_folder(engine ${engine_digest} "${ENGINE_FOLDER}/engine" "${made}")
endif()
foreach(language IN LISTS STEMMERS)
  set(packed "${ENGINE_FOLDER}/site/engine-${language}.gz")
  configure_file("${ENGINE_FOLDER}/engine/engine-${language}.wasm.gz" "${packed}" COPYONLY)
  file(TOUCH "${packed}")
endforeach()
