# Text files compiled into the program, so that it needs no folder of its own: remit_embed(TARGET NAME FOLDER FILES…)
# makes `const std::vector<remit::EmbeddedFile>& NAME()`, paths relative to FOLDER.
function(remit_embed target name folder)
  set(output "${CMAKE_CURRENT_BINARY_DIR}/embedded_${name}.cpp")
  add_custom_command(
    OUTPUT "${output}"
    COMMAND "${CMAKE_COMMAND}" -D "NAME=${name}" -D "FOLDER=${folder}" -D "FILES=${ARGN}" -D "OUTPUT=${output}"
            -P "${CMAKE_SOURCE_DIR}/cmake/write_embedded.cmake"
    DEPENDS ${ARGN} "${CMAKE_SOURCE_DIR}/cmake/write_embedded.cmake"
    COMMENT "Embedding ${name}" VERBATIM)
  target_sources(${target} PRIVATE "${output}")
endfunction()
