# The engine that the pages search with: search/wasm, compiled by Emscripten as a project of its own in build/engine, from the
# source package of the very library that the program links. Then packed, with its licence and source, for the program to
# hold and put into every site (embedded_engine in generator/base/embedded_file.h).
include(ExternalProject)

find_program(EMCC emcc)
find_program(GZIP_BEST libdeflate-gzip)
find_file(EMSCRIPTEN_TOOLCHAIN Emscripten.cmake PATHS /usr/share/emscripten/cmake/Modules/Platform)
if(NOT EMCC OR NOT GZIP_BEST OR NOT EMSCRIPTEN_TOOLCHAIN)
  message(FATAL_ERROR "The search engine of the pages needs Debian's packages emscripten and libdeflate-tools. "
                      "Install them, or build all else with -D REMIT_BROWSER_ENGINE=OFF.")
endif()

# The source package, with version, that an installed package was built from.
function(source_package_of package result)
  execute_process(COMMAND dpkg-query --show --showformat "\${source:Package}=\${source:Version}" ${package}
                  OUTPUT_VARIABLE source RESULT_VARIABLE status ERROR_QUIET)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "The search engine of the pages is compiled from the source of Debian's package ${package}, which is not "
                        "installed. Install it, or build all else with -D REMIT_BROWSER_ENGINE=OFF.")
  endif()
  set(${result} "${source}" PARENT_SCOPE)
endfunction()
source_package_of(libxapian-dev xapian_package)
source_package_of(zlib1g zlib_package)
source_package_of(emscripten emscripten_package)
file(STRINGS "${XAPIAN_INCLUDE_DIR}/xapian/version.h" xapian_version REGEX "^#define XAPIAN_VERSION ")
string(REGEX MATCH "[0-9.]+" xapian_version "${xapian_version}")
message(STATUS "The pages' search engine: Xapian ${xapian_version}, as the program's, from ${xapian_package}")

set(engine_folder "${CMAKE_BINARY_DIR}/engine")
list(TRANSFORM REMIT_STEMMERS REPLACE "(.+)" "${engine_folder}/engine-\\1.wasm" OUTPUT_VARIABLE engines)
list(JOIN REMIT_STEMMERS "," stemmers)
# Emscripten's own scripts need libraries that only Debian's node finds by itself.
set(environment "${CMAKE_COMMAND}" -E env NODE_PATH=/usr/share/nodejs)
ExternalProject_Add(browser_engine
  SOURCE_DIR "${CMAKE_SOURCE_DIR}/search/wasm"
  BINARY_DIR "${engine_folder}"
  PREFIX "${engine_folder}/steps"
  LIST_SEPARATOR ,
  CONFIGURE_COMMAND ${environment} "${CMAKE_COMMAND}" -G Ninja -S <SOURCE_DIR> -B <BINARY_DIR>
    -D "CMAKE_TOOLCHAIN_FILE=${EMSCRIPTEN_TOOLCHAIN}" -D "XAPIAN_VERSION=${xapian_version}" -D "XAPIAN_PACKAGE=${xapian_package}"
    -D "ZLIB_PACKAGE=${zlib_package}" -D "VERSION_HEADER=${XAPIAN_INCLUDE_DIR}/xapian/version.h" -D "STEMMERS=${stemmers}"
  BUILD_COMMAND ${environment} "${CMAKE_COMMAND}" --build <BINARY_DIR>
  INSTALL_COMMAND ""
  BUILD_ALWAYS ON
  BUILD_BYPRODUCTS ${engines})

# What a site carries. One that changed nothing must be the same bytes: no times, no names of who built it.
set(REMIT_ENGINE_FILES "")
set(REMIT_ENGINE_FOLDER "${engine_folder}/site")
file(MAKE_DIRECTORY "${REMIT_ENGINE_FOLDER}")
foreach(language IN LISTS REMIT_STEMMERS)
  set(packed "${REMIT_ENGINE_FOLDER}/engine-${language}.gz")
  add_custom_command(OUTPUT "${packed}" DEPENDS browser_engine "${engine_folder}/engine-${language}.wasm" VERBATIM
                     COMMAND "${GZIP_BEST}" -12 -n -c "${engine_folder}/engine-${language}.wasm" > "${packed}"
                     COMMENT "Packing the engine for ${language}")
  list(APPEND REMIT_ENGINE_FILES "${packed}")
endforeach()

file(READ "${CMAKE_SOURCE_DIR}/LICENSE" licence)
configure_file(search/wasm/LICENCE.txt.in "${REMIT_ENGINE_FOLDER}/LICENCE.txt" @ONLY)
file(GLOB engine_sources CONFIGURE_DEPENDS RELATIVE "${CMAKE_SOURCE_DIR}" search/*.h search/*.cpp search/wasm/*)
set(source_archive "${REMIT_ENGINE_FOLDER}/engine-source.tar.gz")
list(TRANSFORM engine_sources PREPEND "${CMAKE_SOURCE_DIR}/" OUTPUT_VARIABLE engine_source_paths)
add_custom_command(OUTPUT "${source_archive}" DEPENDS ${engine_source_paths} VERBATIM WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
                   COMMAND tar --create --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=a+rX,u+w,go-w
                           "--use-compress-program=gzip -9n" --file "${source_archive}" LICENSE cmake/browser_engine.cmake ${engine_sources}
                   COMMENT "Packing the engine's source")
list(APPEND REMIT_ENGINE_FILES "${source_archive}" "${REMIT_ENGINE_FOLDER}/LICENCE.txt")
add_custom_target(browser_engine_files DEPENDS ${REMIT_ENGINE_FILES})
