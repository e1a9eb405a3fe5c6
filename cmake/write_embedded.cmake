# Writes the source file of remit_embed().
set(text "#include \"generator/base/embedded_file.h\"\n\nnamespace remit {\n\n")
string(APPEND text "const std::vector<EmbeddedFile>& ${NAME}() {\n    static const std::vector<EmbeddedFile> files{\n")
foreach(file IN LISTS FILES)
  file(RELATIVE_PATH path "${FOLDER}" "${file}")
  # As hexadecimal and back, since CMake's own strings would lose semicolons and brackets.
  file(READ "${file}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${hex}")
  string(LENGTH "${hex}" digits)
  math(EXPR size "${digits} / 2")
  string(APPEND text "        {\"${path}\", std::string_view(\"${bytes}\", ${size})},\n")
endforeach()
string(APPEND text "    };\n    return files;\n}\n\n}  // namespace remit\n")
file(WRITE "${OUTPUT}" "${text}")
