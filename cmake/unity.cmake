# With CMAKE_UNITY_BUILD (the presets of users and tests) the files of a module are compiled as one: most of what a file
# costs are the standard library and the model, which it then shares. Without it (preset dev) each is compiled alone,
# which is quicker after a change. Names in anonymous namespaces are therefore one in their module.
function(remit_unity_by_folder target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
  foreach(source IN LISTS ARGN)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY "${CMAKE_SOURCE_DIR}" OUTPUT_VARIABLE group)
    cmake_path(GET group PARENT_PATH group)
    string(REGEX REPLACE "^(generator/[^/]+)/.*" "\\1" group "${group}")  # A sub-folder belongs to its module.
    string(REPLACE "/" "_" group "${group}")
    set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${group}")
  endforeach()
endfunction()
