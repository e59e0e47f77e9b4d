#include "neural/serialization/NumberTable.h"

#include <catch2/catch_test_macros.hpp>

#include <clocale>
#include <string>

using namespace galvani;

namespace
{

using Cells = std::vector<double>;
using Names = std::vector<std::string>;

/** It is refused in one line that begins like this. */
void refuses (const std::string& csv, const std::string& beginning)
{
    INFO (csv.substr (0, 400));
    std::string reason;
    try
    {
        readNumberTable (csv);
    }
    catch (const TableError& error)
    {
        reason = error.what();
    }
    INFO (reason);
    CHECK (reason.substr (0, beginning.size()) == beginning);
    CHECK (reason.find ('\n') == std::string::npos);
    CHECK (reason.size() < 200);
}

} // namespace

TEST_CASE ("a table has its columns' names and its numbers, row after row")
{
    const auto table = readNumberTable ("a,b,c\n1,-2.5,3e2\n.5,+4,3.4028235e38\n");
    CHECK (table.names == Names { "a", "b", "c" });
    CHECK (table.cells == Cells { 1, -2.5, 300, 0.5, 4, 3.4028234663852886e38 });
    CHECK (table.rows() == 2);
    CHECK (table.at (1, 1) == 4);
    CHECK (table.placeOf (1, 2) == "line 3, column 3 (c)");
}

TEST_CASE ("line ends of every system, byte order marks, quotes and blanks are taken as they come")
{
    CHECK (readNumberTable ("\xef\xbb\xbf"
                            "a,b\r\n1,2\r\n3,4\r\n")
               .cells
           == Cells { 1, 2, 3, 4 });
    CHECK (readNumberTable ("\xef\xbb\xbf"
                            "a,b\r\n1,2\r\n3,4\r\n")
               .names
           == Names { "a", "b" });
    CHECK (readNumberTable ("a,b\n1,2\n3,4").cells == Cells { 1, 2, 3, 4 });
    CHECK (readNumberTable ("a\n1\n2\n\n \r\n").cells == Cells { 1, 2 });
    CHECK (readNumberTable ("\"a, the \"\"first\"\"\" , \"b\"\n1 ,\t2\n").names == Names { "a, the \"first\"", "b" });
    CHECK (readNumberTable ("\"a\",\"b\"\n\"1\",\"+2.5\"\n").cells == Cells { 1, 2.5 });
    CHECK (readNumberTable ("a,,\n1,2,3\n").names == Names { "a", "", "" });
    CHECK (readNumberTable ("0,1,2\n5,6,7\n").cells == Cells { 5, 6, 7 });
    CHECK (readNumberTable ("one\n7").cells == Cells { 7 });
}

TEST_CASE ("numbers are read alike in every locale")
{
    const std::string before = std::setlocale (LC_ALL, nullptr);
    for (const auto* name : { "de_DE.UTF-8", "fr_FR.UTF-8", "C" })
        if (std::setlocale (LC_ALL, name) != nullptr)
            CHECK (readNumberTable ("a,b\n1.25,2\n").cells == Cells { 1.25, 2 });
    std::setlocale (LC_ALL, before.c_str());
}

TEST_CASE ("tables with nothing in them are refused")
{
    refuses ("", "is empty");
    refuses ("\xef\xbb\xbf", "is empty");
    refuses ("\n\r\n ", "is empty");
    refuses ("a,b", "there is no row below the header");
    refuses ("a,b\r\n\r\n", "there is no row below the header");
}

TEST_CASE ("a header that cannot be one is refused")
{
    refuses ("1.5,2\n3,4\n", "line 1: these are numbers; the first line is to hold the columns' names");
    refuses ("5\n6\n", "line 1: these are numbers");
    refuses ("a;b;c\n1;2;3\n", "line 1: columns are to be separated by commas");
    refuses ("a,\"b\n1,2\n", "line 1, column 2: a quote does not end");
    refuses ("\"a\"b,c\n1,2\n", "line 1, column 1: there is more behind the quotes");
    refuses (std::string ("\xff\xfe"
                          "a\0,\0b\0\n\0",
                          11),
             "line 1: this is not text in UTF-8");
    refuses (std::string (100'000, ',') + "\n1\n", "line 1: more than 100000 columns");
}

TEST_CASE ("rows that are too short or too long are refused by line")
{
    refuses ("a,b,c\n1,2,3\n4,5\n", "line 3: 2 cells; the header has 3");
    refuses ("a,b,c\n1,2,3,4\n", "line 2: 4 cells; the header has 3");
    refuses ("a,b,c\n1,2,3,\n", "line 2: 4 cells; the header has 3");
    refuses ("a,b,c\n1,x\n", "line 2: 2 cells; the header has 3");
    refuses ("a,b\n1,2\n\n3,4\n", "line 3: is empty");
    refuses ("a\n1\n\n3\n", "line 3, column 1 (a): there is no number");
}

TEST_CASE ("cells that are no numbers are refused by line and column")
{
    refuses ("a,b,c\n1,,3\n", "line 2, column 2 (b): there is no number");
    refuses ("a,b,c\n1,2,\n", "line 2, column 3 (c): there is no number");
    refuses ("a,b\n1,heavy\n", "line 2, column 2 (b): \"heavy\" is not a number");
    refuses ("a,b\n1,2 3\n", "line 2, column 2 (b): \"2 3\" is not a number");
    refuses ("a,b\n1,0x10\n", "line 2, column 2 (b): \"0x10\" is not a number");
    refuses ("a,b\n1,--2\n", "line 2, column 2 (b): \"--2\" is not a number");
    refuses ("a,b\n1,+-2\n", "line 2, column 2 (b): \"+-2\" is not a number");
    refuses ("a,b\n1,2025-01-02\n", "line 2, column 2 (b): \"2025-01-02\" is not a number");
    refuses ("a,b\n1,\"\n", "line 2, column 2 (b): \"\"\" is not a number");
    refuses ("a,b\n1,\"\"\n", "line 2, column 2 (b): \"\"\"\" is not a number");
    refuses ("a,b\n1,2\n1,nan\n", "line 3, column 2 (b): \"nan\" is not a finite number");
    for (const std::string cell : { "inf", "-inf", "Infinity", "NaN" })
        refuses ("a,b\n1," + cell + "\n", "line 2, column 2 (b): \"" + cell + "\" is not a finite number");
    for (const std::string cell : { "1e39", "3.5e38", "-1e400" })
        refuses ("a,b\n1," + cell + "\n", "line 2, column 2 (b): \"" + cell + "\" is out of range");
    refuses ("a,b\n1,\xc3\xbc\x01" + std::string (500, 'x') + "\n", "line 2, column 2 (b): \"\?\? xxx");
    refuses ("\xc3\xbc,b\nx,2\n", "line 2, column 1 (\?\?): \"x\" is not a number");
}

TEST_CASE ("tables larger than a machine should bear are refused before they are built")
{
    std::string columns = "c0";
    for (int i = 1; i < 20'000; ++i)
        columns += ",c" + std::to_string (i);
    refuses (columns + std::string (210'000'000, '\n') + "1", "about 105000001 cells; there may be 100000000");
    refuses (std::string (size_t { 512 } * 1024 * 1024 + 1, 'a'), "larger than 512 MiB");
}
