#include "dsp/performance/ScalaFiles.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <initializer_list>
#include <utility>

using galvani::readTuning;
using galvani::TuningTable;

namespace
{

const std::string pythagorean = R"(! pyth_12.scl
!
12-tone Pythagorean scale
 12
!
 2187/2048
 9/8
 32/27
 81/64
 4/3
 729/512
 3/2
 6561/4096
 27/16
 16/9
 243/128
 2/1
)";

const std::string bohlenPierce = "! bp.scl\nBohlen-Pierce, equal\n 13\n!\n146.304 cents\n292.608\n438.913\n585.217\n"
                                 "731.521\n877.825\n1024.130\n1170.434\n1316.738\n1463.042\n1609.346\n1755.651\n 3/1\n";

std::string equal (int notes)
{
    auto text = std::to_string (notes) + " equal\n" + std::to_string (notes) + "\n";
    for (int note = 1; note < notes; ++note)
        text += std::to_string (1200.0 * note / notes) + "\n";
    return text + "2\n";
}

TuningTable read (std::string_view scl, std::string_view kbm = {})
{
    const auto result = readTuning (scl, kbm);
    INFO (result.reason);
    REQUIRE (result.tuning);
    REQUIRE (result.reason.empty());
    return *result.tuning;
}

void requireHz (const TuningTable& tuning, std::initializer_list<std::pair<size_t, double>> expected)
{
    for (const auto& [key, hz] : expected)
    {
        INFO ("key " << key << ": " << tuning.hz[key] << " Hz, expected " << hz);
        REQUIRE (std::abs (1200.0 * std::log2 (static_cast<double> (tuning.hz[key]) / hz)) < 0.01);
    }
}

std::string reason (std::string_view scl, std::string_view kbm = {})
{
    const auto result = readTuning (scl, kbm);
    REQUIRE_FALSE (result.tuning);
    REQUIRE_FALSE (result.reason.empty());
    REQUIRE (result.reason.find ('\n') == std::string::npos);
    return result.reason;
}

/** A mapping of so many entries. */
std::string mapping (const std::string& numbers, const std::string& entries = {})
{
    return "! test.kbm\n" + numbers + entries;
}

} // namespace

TEST_CASE ("no files: twelve equal semitones, A4 = 440 Hz", "[tuning]")
{
    const TuningTable table;
    requireHz (table, { { 0, 8.17579892 }, { 60, 261.6255653 }, { 69, 440.0 }, { 127, 12543.85395 } });
    const auto empty = read ({}), twelve = read (equal (12));
    for (size_t key = 0; key < 128; ++key)
        requireHz (table, { { key, empty.hz[key] }, { key, twelve.hz[key] } });
    REQUIRE (empty.name == "12-tone equal");
}

TEST_CASE ("a Pythagorean scale is made of its fifths, from middle C", "[tuning]")
{
    const auto tuning = read (pythagorean);
    REQUIRE (tuning.name == "12-tone Pythagorean scale");
    // 261.6255653 * 3/2, * 27/16, * 81/64, and * 243/128 an octave below
    requireHz (tuning, { { 60, 261.6255653 },
                         { 67, 392.4383480 },
                         { 69, 441.4931414 },
                         { 64, 331.1198561 },
                         { 59, 248.3398921 },
                         { 72, 523.2511306 } });
}

TEST_CASE ("the Bohlen-Pierce scale repeats at the tritave", "[tuning]")
{
    const auto tuning = read (bohlenPierce);
    // 146.304 cents up; three times as high 13 keys up; a third 13 keys down
    requireHz (tuning, { { 60, 261.6255653 }, { 61, 284.6962566 }, { 73, 784.8766959 }, { 47, 87.2085218 } });
    REQUIRE (tuning.hz[127] == 20000.0f); // would be 75 kHz
    REQUIRE (tuning.hz[0] >= 1.0f);
}

TEST_CASE ("19 equal steps an octave", "[tuning]")
{
    const auto tuning = read (equal (19));
    // 261.6255653 * 2^(1/19), * 2^(11/19), * 2, / 2
    requireHz (tuning, { { 61, 271.3462748 }, { 71, 390.8055328 }, { 79, 523.2511306 }, { 41, 130.8127827 } });
}

TEST_CASE ("a mapping puts a seven-note scale on the white keys; black keys sound as the key below", "[tuning]")
{
    const std::string just = "just major\n7\n9/8\n5/4\n4/3\n3/2\n5/3\n15/8\n2/1\n";
    const auto white = mapping ("12\n0\n127\n60\n69\n440.0\n7\n", "0\nx\n1\nx\n2\n3\nx\n4\nx\n5\nx\n6\n");
    const auto tuning = read (just, white);
    requireHz (tuning, { { 69, 440.0 },
                         { 60, 264.0 },
                         { 62, 297.0 },
                         { 64, 330.0 },
                         { 65, 352.0 },
                         { 67, 396.0 },
                         { 71, 495.0 },
                         { 72, 528.0 },
                         { 48, 132.0 },
                         { 57, 220.0 } });
    REQUIRE (tuning.hz[61] == tuning.hz[60]);
    REQUIRE (tuning.hz[70] == tuning.hz[69]);
}

TEST_CASE ("keys outside the mapping stay as they were, and the lowest unmapped take the one above", "[tuning]")
{
    // One entry of two is mapped; degree 5 of 12 for the octave: fourths.
    const auto tuning = read (equal (12), mapping ("2\n50\n80\n61\n61\n300\n5\n", "0\nx\n"));
    const TuningTable ordinary;
    REQUIRE (tuning.hz[49] == ordinary.hz[49]);
    REQUIRE (tuning.hz[81] == ordinary.hz[81]);
    requireHz (tuning, { { 61, 300.0 }, { 62, 300.0 }, { 63, 300.0 * std::exp2 (5.0 / 12.0) } });
    REQUIRE (tuning.hz[50] == tuning.hz[51]);
}

TEST_CASE ("a mapping of size 0 is every key the next degree, and missing entries are not mapped", "[tuning]")
{
    requireHz (read (equal (19), mapping ("0\n0\n127\n60\n60\n100.0\n19\n")), { { 60, 100.0 }, { 79, 200.0 } });
    const auto tuning = read (equal (12), mapping ("12\n0\n127\n60\n60\n261.0\n12\n", "0\n1\n"));
    requireHz (tuning, { { 61, 276.5198 }, { 65, 276.5198 }, { 72, 522.0 } });
}

TEST_CASE ("the formats are read by the book: comments, blank descriptions, remarks, line ends, signs", "[tuning]")
{
    const auto tuning =
        read ("\xef\xbb\xbf! comment\r\n\r\n! more\r\n 3 notes\r\n -5.0\r\n408.  E\r\n\t2/1 octave\r\nrest");
    REQUIRE (tuning.name == "3 notes");
    requireHz (tuning, { { 61, 261.6255653 * std::exp2 (-5.0 / 1200.0) },
                         { 62, 261.6255653 * std::exp2 (408.0 / 1200.0) },
                         { 63, 523.2511306 } });
    REQUIRE (read ("caf\xe9 \x01\n1\n2\n").name == "caf? ?");
    REQUIRE (read ("caf\xc3\xa9\n1\n2\n").name == "caf\xc3\xa9");
    REQUIRE (read ("old Macs\r1\r2\r").name == "old Macs");
}

TEST_CASE ("a damaged scale is refused with the line and the reason", "[tuning]")
{
    REQUIRE (reason ("none\n0\n") == "scale, line 2: the number of notes is \"0\", not within 1 to 1024");
    REQUIRE (reason ("many\n1025\n") == "scale, line 2: the number of notes is \"1025\", not within 1 to 1024");
    REQUIRE (reason ("words\ntwelve\n") == "scale, line 2: the number of notes is not a whole number: \"twelve\"");
    REQUIRE (reason ("! no more\n") == "scale: ends before its description");
    REQUIRE (reason ("x\n") == "scale: ends before the number of notes");
    REQUIRE (reason ("x\n2\n3/2\n") == "scale: ends before step 2 of 2");
    REQUIRE (reason ("x\n1\nfifth\n") == "scale, line 3: not a step: \"fifth\"");
    REQUIRE (reason ("x\n1\n-3/2\n") == "scale, line 3: a ratio must be above 0: \"-3/2\"");
    REQUIRE (reason ("x\n1\n3/0\n") == "scale, line 3: a ratio must be above 0: \"3/0\"");
    REQUIRE (reason ("x\n1\n0\n") == "scale, line 3: a ratio must be above 0: \"0\"");
    for (auto odd :
         { "1.2.3", "3//2", "/2", "3/", "nan", "inf", "1e3", ".", "-", "0x10", "3/2/1", "999999.0", "1.5/2" })
        REQUIRE (reason ("x\n1\n" + std::string (odd) + "\n").find (odd) != std::string::npos);
    REQUIRE (reason ("x\n1\n" + std::string (1000, '9') + "\n").size() < 200);
    REQUIRE (reason (std::string (65537, 'a')) == "scale: longer than 64 KiB");
    REQUIRE (reason (std::string_view ("x\n1\0\n2\n", 7)) == "scale: not a text file");
}

TEST_CASE ("a damaged mapping is refused with the line and the reason", "[tuning]")
{
    const auto scale = equal (12);
    REQUIRE (reason (scale, "12\n") == "keyboard mapping: ends before the first key");
    REQUIRE (reason (scale, "12\n0\n128\n")
             == "keyboard mapping, line 3: the last key is \"128\", not within 0 to 127");
    REQUIRE (reason (scale, "12\n9\n8\n") == "keyboard mapping, line 3: the first key lies above the last");
    REQUIRE (reason (scale, "0\n0\n127\n60\n69\n0.0\n12\n")
             == "keyboard mapping, line 6: the reference frequency is \"0.0\", not within 1 to 20000 Hz");
    REQUIRE (reason (scale, "0\n0\n127\n60\n69\nA4\n12\n")
             == "keyboard mapping, line 6: the reference frequency is not a number: \"A4\"");
    REQUIRE (reason (scale, "2\n0\n127\n60\n61\n440\n12\n0\nx\n")
             == "keyboard mapping: the reference key 61 is not mapped");
    REQUIRE (reason (scale, "2\n0\n127\n60\n60\n440\n12\n0\ny\n")
             == "keyboard mapping, line 9: neither a degree nor x: \"y\"");
    REQUIRE (reason (scale, "2\n0\n127\n60\n60\n440\n12\n-1\n0\n")
             == "keyboard mapping, line 8: neither a degree nor x: \"-1\"");
    REQUIRE (reason (scale, "1\n0\n127\n60.5\n60\n440\n12\n0\n")
             == "keyboard mapping, line 4: the middle key is not a whole number: \"60.5\"");
}

TEST_CASE ("any scale that is taken gives every key a frequency one can play", "[tuning]")
{
    for (auto steps : { "1\n1/1\n", "1\n-1200.0\n", "2\n99999.0\n-99999.0\n", "1\n0.0\n", "1\n1/999999999999\n" })
        for (auto hz : read ("odd\n" + std::string (steps)).hz)
        {
            REQUIRE (hz >= 1.0f);
            REQUIRE (hz <= 20000.0f);
        }
}
