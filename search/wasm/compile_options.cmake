# What the engine and the library below it are both compiled with, so that they can be linked as one.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_EXTENSIONS OFF)
add_compile_options(-Oz -flto -DNDEBUG)
add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fwasm-exceptions> $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)
# The engine names no folder of the machine that built it.
foreach(folder IN ITEMS "${CMAKE_BINARY_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}" ${XAPIAN_FOLDER})
  add_compile_options("-ffile-prefix-map=${folder}=")
endforeach()

# For Xapian's own files, which stand in the folder `library`.
function(compile_as_xapian target library)
  set(xapian "${library}/sources/xapian-core")
  target_include_directories(${target} SYSTEM PRIVATE "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/xapian" "${library}/include"
    "${xapian}" "${xapian}/include" "${xapian}/common" "${xapian}/languages" "${library}/sources/zlib")
  target_compile_options(${target} PRIVATE -w "-DXAPIAN_VERSION_OF_SOURCE=\"${XAPIAN_VERSION}\"")
endfunction()
