# The engine that the pages search with: search/wasm, compiled by Emscripten in build/engine (make_engine.cmake), from
# the source package of the very library that the program links. Packed, with its licence and source, the program holds
# it and puts it into every site (embedded_engine in generator/base/embedded_file.h).

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
    message(FATAL_ERROR "The search engine of the pages needs Debian's package ${package}, which is not installed. "
                        "Install it, or build all else with -D REMIT_BROWSER_ENGINE=OFF.")
  endif()
  set(${result} "${source}" PARENT_SCOPE)
endfunction()
source_package_of(libxapian-dev xapian_package)
source_package_of(zlib1g zlib_package)
source_package_of(emscripten emscripten_package)
source_package_of(binaryen binaryen_package)
source_package_of(libdeflate-tools packer_package)
# Emscripten says which clang it calls.
execute_process(COMMAND "${EMCC}" -v ERROR_VARIABLE compiler OUTPUT_QUIET)
string(REGEX REPLACE "[\n;]+" " " compiler "${emscripten_package} ${binaryen_package} ${compiler}")
file(STRINGS "${XAPIAN_INCLUDE_DIR}/xapian/version.h" xapian_version REGEX "^#define XAPIAN_VERSION ")
string(REGEX MATCH "[0-9.]+" xapian_version "${xapian_version}")
message(STATUS "The pages' search engine: Xapian ${xapian_version}, as the program's, from ${xapian_package}")

set(engine_folder "${CMAKE_BINARY_DIR}/engine")
# What a site carries. One that changed nothing must be the same bytes: no times, no names of who built it.
set(REMIT_ENGINE_FOLDER "${engine_folder}/site")
file(MAKE_DIRECTORY "${REMIT_ENGINE_FOLDER}")
list(TRANSFORM REMIT_STEMMERS REPLACE "(.+)" "${REMIT_ENGINE_FOLDER}/engine-\\1.gz" OUTPUT_VARIABLE REMIT_ENGINE_FILES)

set(engine_scripts "${CMAKE_SOURCE_DIR}/cmake/make_engine.cmake" "${CMAKE_SOURCE_DIR}/cmake/cached_folder.cmake")
file(GLOB engine_inputs CONFIGURE_DEPENDS search/*.h search/src/* search/wasm/*.* search/wasm/xapian/*)
add_custom_command(
  OUTPUT ${REMIT_ENGINE_FILES}
  DEPENDS ${engine_inputs} ${engine_scripts} "${XAPIAN_INCLUDE_DIR}/xapian/version.h"
  COMMAND "${CMAKE_COMMAND}" -D "ENGINE_FOLDER=${engine_folder}" -D "EMSCRIPTEN_TOOLCHAIN=${EMSCRIPTEN_TOOLCHAIN}"
          -D "XAPIAN_VERSION=${xapian_version}" -D "XAPIAN_PACKAGE=${xapian_package}" -D "ZLIB_PACKAGE=${zlib_package}"
          -D "COMPILER=${compiler}" -D "PACKER=${packer_package}"
          -D "VERSION_HEADER=${XAPIAN_INCLUDE_DIR}/xapian/version.h"
          -D "STEMMERS=${REMIT_STEMMERS}" -D "GZIP_BEST=${GZIP_BEST}" -D "CMAKE_MAKE_PROGRAM=${CMAKE_MAKE_PROGRAM}"
          -P "${CMAKE_SOURCE_DIR}/cmake/make_engine.cmake"
  COMMENT "Making the search engine of the pages" VERBATIM USES_TERMINAL)

file(READ "${CMAKE_SOURCE_DIR}/LICENSE" licence)
configure_file(search/wasm/LICENCE.txt.in "${REMIT_ENGINE_FOLDER}/LICENCE.txt" @ONLY)
# All that it takes to make them: the source that the GPL asks for.
set(source_archive "${REMIT_ENGINE_FOLDER}/engine-source.tar.gz")
set(engine_sources LICENSE cmake/browser_engine.cmake ${engine_scripts} ${engine_inputs})
list(TRANSFORM engine_sources REPLACE "^${CMAKE_SOURCE_DIR}/" "")
add_custom_command(
  OUTPUT "${source_archive}" DEPENDS ${engine_inputs} ${engine_scripts} cmake/browser_engine.cmake
  WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
  COMMAND tar --create --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=a+rX,u+w,go-w
          "--use-compress-program=gzip -9n" --file "${source_archive}" ${engine_sources}
  COMMENT "Packing the engine's source" VERBATIM)
list(APPEND REMIT_ENGINE_FILES "${source_archive}" "${REMIT_ENGINE_FOLDER}/LICENCE.txt")
add_custom_target(browser_engine_files DEPENDS ${REMIT_ENGINE_FILES})
